import { displayUnit, type QuantityKind, type UnitSystem } from './display-units'
import { inputUnit } from './input-units'
import { parseNumber } from './parse-number'
import { plainSigns } from './plain-signs'

export interface ParseOptions {
  readonly kind: QuantityKind
  /** Decides the unit of a bare number. */
  readonly system: UnitSystem
  /** `it` reads a comma as the decimal sign and a point before three digits as grouping. */
  readonly language: 'en' | 'it'
}

/** A typed quantity in its base unit; `relative` where a leading + or − asks for a change by that much. */
export interface ParsedQuantity {
  readonly value: number
  readonly relative: boolean
}

/**
 * Reads what a person types into a quantity field: `6ft`, `5'11"`, `180cm`, `1m80`, `3*0.6`, `+1.2`, `45°`, `2 MW`,
 * `70 gpm`, `95 °F`. A bare number is in the unit on display. Null where the text says nothing measurable.
 */
export function parseQuantity(text: string, options: ParseOptions): ParsedQuantity | null {
  const normal = plainSigns(text)
  if (normal === '') return null
  const plus = normal.startsWith('+')
  const body = plus ? normal.slice(1).trim() : normal
  const value = compoundLength(body, options) ?? withUnit(body, options)
  if (value === null || !Number.isFinite(value)) return null
  return { value, relative: plus }
}

/** `5'11"`, `6ft 2in` and `1m80`: two units in one text, lengths only. */
function compoundLength(text: string, options: ParseOptions): number | null {
  if (options.kind !== 'length') return null
  const feet = /^(-?)([\d.,]+)\s*(?:'|ft|feet)\s*([\d.,]+)\s*(?:"|in|inches|'')?$/i.exec(text)
  const metres = /^(-?)(\d+)\s*m\s*(\d{1,2})(?:\s*cm)?$/i.exec(text)
  const sign = (feet ?? metres)?.[1] === '-' ? -1 : 1
  if (feet) {
    const whole = parseNumber(feet[2]!, options.language)
    const inches = parseNumber(feet[3]!, options.language)
    return whole === null || inches === null ? null : sign * (whole * 0.3048 + inches * 0.0254)
  }
  // "1m8" is what people write for 1.8 m, and "1m80" for 1.80 m: the digits are decimals of a metre.
  if (metres) return sign * Number(`${metres[2]}.${metres[3]}`)
  return null
}

function withUnit(text: string, options: ParseOptions): number | null {
  const match = /^([-\d.,\s*/+()]*[\d)])\s*([^\d\s*/+().,-].*)?$/.exec(text)
  if (!match) return null
  const figure = parseNumber(match[1]!, options.language)
  if (figure === null) return null
  const symbol = match[2]?.trim()
  if (symbol === undefined || symbol === '') {
    const shown = displayUnit(options.kind, options.system)
    return figure * shown.factor + shown.offset
  }
  const unit = inputUnit(options.kind, symbol)
  return unit ? figure * unit.factor + unit.offset : null
}
