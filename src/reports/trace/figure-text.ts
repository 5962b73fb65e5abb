import type { TraceQuestion } from '../../engine/trace/trace-types'
import type { Translator } from '../../i18n/translator'
import { displayUnit, type QuantityKind, type UnitSystem } from '../../units/display-units'
import { kindOfUnit } from '../../units/kind-of-unit'
import { quantityText } from '../../units/quantity-text'
import { significantDecimals } from '../../units/significant-decimals'
import { quantityStyle } from '../tables/finding-sentence'
import { unitName } from '../tables/unit-name'

const DAY_ms = 86_400_000

/** Ratios below this are written with three decimals: a power factor, a share, a PUE. */
const SMALL = 10

const MOST_DECIMALS = 9
/** Nearer to nought than this is rounding, not a figure. */
const ROUNDING = 10 ** -MOST_DECIMALS

/** Decimals that leave two digits of a figure near nought: a failure in a hundred years is not 0.0 a year. */
const decimalsOf = (value: number, least: number): number =>
  Math.abs(value) < ROUNDING ? least : significantDecimals(value, least, MOST_DECIMALS)

/** The same for a ratio, which may also come near 1: an availability of five nines is not 1.000. */
const ratioDecimals = (value: number): number =>
  Math.abs(value) >= SMALL ? 1 : Math.max(decimalsOf(value, 3), decimalsOf(1 - value, 3))

/** Lengths below this are of a wall's roughness or of rounding: metres say nothing of them. */
const THIN_m = 0.005

/** Floors and pipes share the pascal; only the question tells them apart. */
const kindAsked = (question: TraceQuestion | undefined): QuantityKind | undefined =>
  question?.of === 'item' && question.figure === 'floorLoad_kPa' ? 'floorLoad' : undefined

/**
 * A figure of a trace as people read it: money by its currency, dates as dates (`date` counts days from 1970), working
 * days in words, quantities in the reader's units.
 */
export function figureText(
  value: number | null,
  unit: string,
  t: Translator,
  units: UnitSystem,
  question?: TraceQuestion,
): string {
  if (value === null) return t.t('reports.unknown')
  if (unit === 'date') return t.date(new Date(value * DAY_ms).toISOString().slice(0, 10))
  const [currency, per] = unit.split('/')
  if (/^[A-Z]{3}$/.test(currency!)) {
    const money = (sum: number): string =>
      sum !== 0 && Math.abs(sum) < SMALL ? `${t.number(sum, 2)}\u00a0${currency}` : t.money(sum, currency!)
    if (per === undefined) return money(value)
    if (per !== 'm') return `${money(value)}\u00a0/\u00a0${unitName(per, t)}`
    const { factor, symbol } = displayUnit('length', units)
    return `${money(value * factor)}\u00a0/\u00a0${symbol}`
  }
  if (unit === '') return t.number(value, Number.isInteger(value) ? 0 : ratioDecimals(value))
  if (t.has(`how.units.${unit}`)) return t.t(`how.units.${unit}`, { count: Math.round(value * 10) / 10 })
  const kind = kindAsked(question) ?? kindOfUnit(unit)
  if (kind === 'length' && value !== 0 && Math.abs(value) < THIN_m)
    return quantityText('bore', value, quantityStyle(t, units), 2)
  if (kind) return quantityText(kind, value, quantityStyle(t, units))
  const name = unit.split('/').map((part) => unitName(part, t))
  return `${t.number(value, Number.isInteger(value) ? 0 : decimalsOf(value, 1))}\u00a0${name.join('/')}`
}
