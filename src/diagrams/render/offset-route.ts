import type { SheetPoint } from '../layout/diagram-layout'

/**
 * A line of right angles moved sideways, to the right of its course where `by` is positive.
 * At a corner both stretches move, each along its own normal, so that the lines stay parallel.
 */
export function offsetRoute(points: readonly SheetPoint[], by: number): SheetPoint[] {
  const normals = points.slice(1).map(([x, y], i): SheetPoint => {
    const [fromX, fromY] = points[i]!
    // `|| 0` keeps a minus off zero.
    return [-Math.sign(y - fromY) || 0, Math.sign(x - fromX) || 0]
  })
  return points.map(([x, y], i) => {
    const [before, after] = [normals[i - 1] ?? normals[i], normals[i] ?? normals[i - 1]]
    if (!before || !after) return [x, y]
    const straight = before[0] === after[0] && before[1] === after[1]
    const [nx, ny] = straight ? before : [before[0] + after[0], before[1] + after[1]]
    return [x + nx * by, y + ny * by]
  })
}
