import { useMemo } from 'react'
import type { Translator } from '../../src/i18n/translator'
import { displayUnit, powerInScale, type QuantityKind, toDisplay, type UnitSystem } from '../../src/units/display-units'
import { kindOfUnit } from '../../src/units/kind-of-unit'
import { useApp } from '../state/hooks/use-app'
import { useT } from './translator-context'

const spaced = (figure: string, unit: string) => (unit ? `${figure}\u00a0${unit}` : figure)

export interface Format {
  readonly system: UnitSystem
  /** A base figure with its unit, e.g. `2 466 kVA`. */
  quantity(kind: QuantityKind, base: number, decimals?: number): string
  /** The figure alone, for columns whose header names the unit. */
  figure(kind: QuantityKind, base: number, decimals?: number): string
  unit(kind: QuantityKind): string
  /**
   * A figure in a unit of the interchange format, converted where the system shows another.
   * @param kind what is measured, where the unit alone does not say so
   */
  inUnit(value: number, unit: string, kind?: QuantityKind): string
  /** The unit that `inUnit` shows. */
  unitOf(unit: string, kind?: QuantityKind): string
  /** Figure of `inUnit` without the unit. */
  figureIn(value: number, unit: string, kind?: QuantityKind): string
  /** Power in kW or MW, whichever reads better. */
  power(power_kW: number): string
  percent(share: number, decimals?: number): string
}

/** Formats of one language and unit system. */
export function createFormat(t: Translator, system: UnitSystem): Format {
  /** Large figures carry no decimals: nobody reads a tenth of a kilowatt beside two thousand. */
  const decimalsFor = (value: number, most: number) =>
    Math.abs(value) >= 100 || Number.isInteger(value) ? 0 : Math.min(most, 2)
  const figure: Format['figure'] = (kind, base, decimals) => {
    const { value } = toDisplay(kind, base, system)
    return t.number(value, decimals ?? decimalsFor(value, displayUnit(kind, system).decimals))
  }
  const unit: Format['unit'] = (kind) => displayUnit(kind, system).symbol
  const figureIn: Format['figureIn'] = (value, symbol, kind = kindOfUnit(symbol)) =>
    kind ? figure(kind, value) : t.number(value, decimalsFor(value, 2))
  const unitOf: Format['unitOf'] = (symbol, kind = kindOfUnit(symbol)) => {
    if (kind) return unit(kind)
    return t.has(`ui.units.${symbol}`) ? t.t(`ui.units.${symbol}`) : symbol
  }
  return {
    system,
    figure,
    unit,
    figureIn,
    unitOf,
    quantity: (kind, base, decimals) => spaced(figure(kind, base, decimals), unit(kind)),
    inUnit: (value, symbol, kind) => spaced(figureIn(value, symbol, kind), unitOf(symbol, kind)),
    power: (power_kW) => {
      const scaled = powerInScale(power_kW)
      return spaced(t.number(scaled.value, scaled.decimals), scaled.unit)
    },
    percent: (share, decimals = 0) => spaced(t.number(share * 100, decimals), '%'),
  }
}

/** Formats in the language and units of the screen. */
export function useFormat(): Format {
  const t = useT()
  const system = useApp((s) => s.preferences.units)
  return useMemo(() => createFormat(t, system), [t, system])
}
