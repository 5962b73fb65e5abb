import { displayUnit, type QuantityKind, toDisplay, type UnitSystem } from './display-units'
import { GroupedNumberFormat } from './grouped-number-format'

/** How a reader wants quantities written. */
export interface QuantityStyle {
  /** Locale whose decimal sign is used, e.g. `it-IT`. */
  readonly locale: string
  readonly system: UnitSystem
  /** What stands between figure and unit. */
  readonly gap: string
}

const formats = new Map<string, Intl.NumberFormat>()

/**
 * A base figure (kW, m, °C, ...) with its unit, e.g. `2 466 kVA`, `95 °F`. From 100 on it carries no decimals: nobody
 * reads a tenth of a kilowatt beside two thousand.
 * @param extraDecimals decimals beyond those that the unit usually shows
 */
export function quantityText(kind: QuantityKind, base: number, style: QuantityStyle, extraDecimals = 0): string {
  const { value, unit } = toDisplay(kind, base, style.system)
  const usual = Math.abs(value) >= 100 ? 0 : displayUnit(kind, style.system).decimals
  return `${numberFormat(style.locale, usual + extraDecimals).format(value)}${style.gap}${unit}`
}

function numberFormat(locale: string, mostDecimals: number): Intl.NumberFormat {
  const key = `${locale}:${mostDecimals}`
  let format = formats.get(key)
  if (!format) {
    format = new GroupedNumberFormat(locale, {
      maximumFractionDigits: mostDecimals,
      signDisplay: 'negative', // never prints "-0"
    })
    formats.set(key, format)
  }
  return format
}
