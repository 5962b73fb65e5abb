/** So many points in a row are left out at most: each is looked at again as the chord over it grows. */
const MOST_LEFT_OUT = 12

/**
 * Chooses points of a curve such that no point between two chosen ones lies farther from their chord than it may.
 * @param points flat `x, y` pairs; the curve goes from point `start` to the one before `end`
 * @param most_off how far a point left out may lie off, in the unit of the points
 * @param kept takes the numbers of the points chosen
 * @returns how many; both ends are always among them
 */
export function thinCurve(
  points: Float64Array,
  start: number,
  end: number,
  most_off: number,
  kept: Uint32Array,
): number {
  kept[0] = start
  let [count, from] = [1, start]
  while (from < end - 1) {
    let to = from + 1
    while (to + 1 < end && to - from < MOST_LEFT_OUT && liesAlong(points, from, to + 1, most_off)) to++
    kept[count++] = to
    from = to
  }
  return count
}

function liesAlong(points: Float64Array, from: number, to: number, most_off: number): boolean {
  const [ax, ay] = [points[from * 2]!, points[from * 2 + 1]!]
  const [dx, dy] = [points[to * 2]! - ax, points[to * 2 + 1]! - ay]
  const length = Math.sqrt(dx * dx + dy * dy)
  for (let i = from + 1; i < to; i++) {
    const [px, py] = [points[i * 2]! - ax, points[i * 2 + 1]! - ay]
    // Where the chord has no length, the curve came back to where it was.
    const off = length > 0 ? Math.abs(px * dy - py * dx) / length : Math.sqrt(px * px + py * py)
    const along = length > 0 ? (px * dx + py * dy) / length : 0
    if (off > most_off || along < -most_off || along > length + most_off) return false
  }
  return true
}
