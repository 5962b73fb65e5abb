import { pumpCurveSchema } from '../../../../src/model/pump-curve'

/** Flow, L/min, and head, kPa. */
export type CurvePoint = readonly [number, number]

/** True for what the format takes as a pump curve. */
export const isPumpCurve = (points: readonly CurvePoint[]): boolean => pumpCurveSchema.safeParse(points).success

/** One point more at the end, on along the last stretch; where that would reach no head, half of what is left. */
export function nextPoint(points: readonly CurvePoint[]): CurvePoint {
  const [[flowBefore, headBefore], [flow, head]] = [points.at(-2)!, points.at(-1)!]
  const on = 2 * head - headBefore
  return [2 * flow - flowBefore, on > 0 ? on : head / 2]
}

/** A curve to begin with: a third more head at no flow than at the point that the product names, or a usual one. */
export const firstPoints = (head_kPa = 300, flow_lpm = 1000): readonly CurvePoint[] => [
  [0, (4 / 3) * head_kPa],
  [flow_lpm, head_kPa],
]
