/** Flow, m³/s, and lift, Pa, of a pump; flow rising, lift falling, two points or more. */
export type PumpPoints = readonly (readonly [number, number])[]

/**
 * Lift of a pump by its points at a flow: straight between two points, and on along the first or last stretch outside
 * them, as EPANET reads a pump curve of several points (users manual, section 3.1, "Multi-Point Curve").
 * @param into receives lift, Pa, and how much it falls per flow, Pa per m³/s
 */
export function liftOnPoints(points: PumpPoints, flow_m3s: number, into: { lift: number; fall: number }) {
  let next = 1
  while (next < points.length - 1 && points[next]![0] < flow_m3s) next++
  const [flowBefore, liftBefore] = points[next - 1]!
  const [flowAfter, liftAfter] = points[next]!
  into.fall = (liftBefore - liftAfter) / (flowAfter - flowBefore)
  into.lift = liftBefore - into.fall * (flow_m3s - flowBefore)
  return into
}
