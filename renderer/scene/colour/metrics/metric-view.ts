/** What a reading is measured in; the screen formats it in the reader's units. */
export type MetricUnit = 'share' | 'kW' | 'kW/m2' | 'money' | 'years' | 'weeks' | 'availability' | 'pue'

/** A colour that means the same everywhere, or `#rrggbb`. */
export type BandColour = 'accent' | 'broken' | 'body' | `#${string}`

/** One class of the legend, and all that falls in it. */
export interface Band {
  readonly id: string
  readonly colour: BandColour
  /** Where the class is shaded along the ramp: the colour at its upper end. */
  readonly until?: `#${string}`
  /** Striped as well, so that colour is not alone in saying it. */
  readonly hatched?: boolean
  readonly ids: readonly string[]
  /** Readings from (inclusive) and to, null where it is open to that side; absent where classes have names. */
  readonly span?: { readonly from: number | null; readonly to: number | null }
}

/** What a metric says of one placement. */
export interface Reading {
  /** Null where it is not known. */
  readonly value: number | null
  readonly band: string
  /** Load over limit, for the metrics that shade along the ramp instead of by class. */
  readonly ratio?: number
}

/** One way of colouring the site, worked out: the colours of the floor and the legend both come from here. */
export interface MetricView {
  readonly unit: MetricUnit | null
  readonly bands: readonly Band[]
  /** By placement id; what is not in it keeps its own colour. */
  readonly readings: ReadonlyMap<string, Reading>
  /** Lowest and highest reading, null where nothing is known. */
  readonly range: { readonly low: number; readonly high: number } | null
}

export const UNKNOWN_BAND = 'unknown'

/** Gathers readings into the bands that have somebody in them, in the order given; what is not known comes last. */
export function metricViewOf(
  unit: MetricUnit | null,
  readings: ReadonlyMap<string, Reading>,
  order: readonly Omit<Band, 'ids'>[],
): MetricView {
  const members = new Map<string, string[]>()
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [id, { band, value }] of readings) {
    const list = members.get(band)
    if (list) list.push(id)
    else members.set(band, [id])
    if (value !== null && Number.isFinite(value)) {
      low = Math.min(low, value)
      high = Math.max(high, value)
    }
  }
  const bands = [...order, { id: UNKNOWN_BAND, colour: 'body', hatched: true } as const].flatMap((band) => {
    const ids = members.get(band.id)
    return ids ? [{ ...band, ids }] : []
  })
  return { unit, bands, readings, range: low <= high ? { low, high } : null }
}
