import { scaleLinear } from 'd3-scale'
import {
  type Band,
  type BandColour,
  type MetricUnit,
  type MetricView,
  metricViewOf,
  type Reading,
  UNKNOWN_BAND,
} from './metric-view'

/** One hue from light to dark: the order reads without any sense of colour. */
const sequence: readonly BandColour[] = ['#f3ead0', '#e6cc8a', '#cf9f45', '#a06c22', '#5f3b12']

/** Beyond this spread even steps would put nearly all in one class: steps of ten instead. */
const WIDE_SPREAD = 50

/** Figures that differ by less than this share differ by rounding. */
const ALIKE = 1e-9

/** Round figures that part a range into at most five classes. */
export function thresholdsOf(low: number, high: number): number[] {
  if (!(high - low > high * ALIKE)) return []
  const inside = (list: readonly number[]): number[] => list.filter((t) => t > low && t < high)
  if (low > 0 && high / low > WIDE_SPREAD) {
    const first = Math.ceil(Math.log10(low))
    const last = Math.floor(Math.log10(high))
    const tens = inside(Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i)))
    return tens.slice(-(sequence.length - 1))
  }
  let ticks = inside(scaleLinear().domain([low, high]).ticks(sequence.length))
  if (ticks.length > sequence.length - 1) ticks = inside(scaleLinear().domain([low, high]).ticks(3))
  return ticks.slice(0, sequence.length - 1)
}

interface RangeOptions {
  readonly thresholds?: readonly number[]
  /** Light for the highest figure, where more is better. */
  readonly highIsLight?: boolean
}

/** Colours figures by class; what is null is not known. */
export function rangeView(
  unit: MetricUnit,
  values: ReadonlyMap<string, number | null>,
  { thresholds, highIsLight = false }: RangeOptions = {},
): MetricView {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const v of values.values()) {
    if (v === null) continue
    low = Math.min(low, v)
    high = Math.max(high, v)
  }
  const limits = thresholds ?? thresholdsOf(low, high)
  const bands = Array.from({ length: limits.length + 1 }, (_, i): Omit<Band, 'ids'> => {
    const shade = limits.length === 0 ? 0.5 : i / limits.length
    const at = Math.round((highIsLight ? 1 - shade : shade) * (sequence.length - 1))
    const span = { from: limits[i - 1] ?? null, to: limits[i] ?? null }
    return { id: String(i), colour: sequence[at]!, span }
  })
  const readings = new Map<string, Reading>()
  for (const [id, value] of values) {
    const band = value === null ? UNKNOWN_BAND : String(limits.filter((t) => t <= value).length)
    readings.set(id, { value, band })
  }
  return metricViewOf(unit, readings, bands)
}
