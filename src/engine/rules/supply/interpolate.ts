/** A curve as `[x, y]` points with rising x. */
export type Points = readonly (readonly [x: number, y: number])[]

/** Linear between the points of a curve, flat outside them. @throws RangeError where the curve has no point */
export function interpolate(points: Points, x: number): number {
  const first = points[0]
  if (!first) throw new RangeError('a curve needs at least one point')
  let before = first
  for (const point of points) {
    if (point[0] >= x) {
      if (point === first || point[0] === x) return point[1]
      return before[1] + ((point[1] - before[1]) * (x - before[0])) / (point[0] - before[0])
    }
    before = point
  }
  return before[1]
}
