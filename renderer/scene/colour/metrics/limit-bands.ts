import { rampOver, rampStops } from '../ramp'
import { type MetricView, metricViewOf, type Reading, UNKNOWN_BAND } from './metric-view'

/** From here on a limit is near. */
const NEAR = 0.8
/** A limit that is met exactly is not exceeded; figures carry rounding noise. */
const OVER = 1 + 1e-9

const notKnown: Reading = { value: null, band: UNKNOWN_BAND }

/** Load over limit: shaded along the ramp, in three classes for the legend. Null is not known. */
export function limitView(ratios: ReadonlyMap<string, number | null>): MetricView {
  const readings = new Map<string, Reading>()
  for (const [id, ratio] of ratios)
    readings.set(
      id,
      ratio === null
        ? notKnown
        : { value: ratio, ratio, band: ratio > OVER ? 'over' : ratio >= NEAR ? 'near' : 'within' },
    )
  return metricViewOf('share', readings, [
    { id: 'within', colour: rampStops[0]!.hex, until: rampStops[1]!.hex, span: { from: null, to: NEAR } },
    { id: 'near', colour: rampStops[1]!.hex, until: rampStops[2]!.hex, span: { from: NEAR, to: 1 } },
    { id: 'over', colour: rampOver, span: { from: 1, to: null } },
  ])
}
