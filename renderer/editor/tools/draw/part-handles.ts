import type { PartShape } from '../../../../src/commands/structure/structure-part'
import { boxCentre } from '../../../../src/geometry/outline'
import { distance_m, type PlanPoint } from '../../../../src/geometry/point'

/** What of a chosen part can be taken hold of. */
export type PartHandle =
  | { readonly type: 'vertex'; readonly index: number; readonly at: PlanPoint }
  | { readonly type: 'edge'; readonly index: number; readonly at: PlanPoint }
  | { readonly type: 'whole'; readonly at: PlanPoint }

/** Reach of a handle, pixels. */
const HANDLE_PX = 9

/** The handles of a part: its corners or ends, the middles of its sides, and one for the whole. */
export function partHandles({ points, form }: PartShape): readonly PartHandle[] {
  if (form === 'spot') return [{ type: 'whole', at: points[0]! }]
  const sides = form === 'outline' ? points.length : points.length - 1
  const edges = points.slice(0, sides).map((a, index): PartHandle => {
    const b = points[(index + 1) % points.length]!
    return { type: 'edge', index, at: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] }
  })
  const vertices = points.map((at, index): PartHandle => ({ type: 'vertex', index, at }))
  // A wall is moved whole by its middle; an outline by the middle of its box.
  if (form === 'line') return [...vertices, { type: 'whole', at: edges[0]!.at }]
  return [...vertices, ...edges, { type: 'whole', at: boxCentre(points) }]
}

/** The handle under a point of the floor, or null. */
export function handleAt(shape: PartShape, point: PlanPoint, metresPerPixel: number): PartHandle | null {
  let best: PartHandle | null = null
  let least = HANDLE_PX * metresPerPixel
  for (const handle of partHandles(shape)) {
    const away = distance_m(handle.at, point)
    if (away > least) continue
    best = handle
    least = away
  }
  return best
}

/** The points of a shape with a handle held at another place. */
export function draggedPoints({ points }: PartShape, handle: PartHandle, to: PlanPoint): readonly PlanPoint[] {
  const by: PlanPoint = [to[0] - handle.at[0], to[1] - handle.at[1]]
  const shifted = ([x, y]: PlanPoint, [dx, dy]: PlanPoint): PlanPoint => [x + dx, y + dy]
  if (handle.type === 'whole') return points.map((p) => shifted(p, by))
  if (handle.type === 'vertex') return points.map((p, i) => (i === handle.index ? to : p))
  const next = (handle.index + 1) % points.length
  const out = across(points[handle.index]!, points[next]!, by)
  return points.map((p, i) => (i === handle.index || i === next ? shifted(p, out) : p))
}

/** The part of a displacement at right angles to a side: sides are pushed, not slid. */
function across(a: PlanPoint, b: PlanPoint, [dx, dy]: PlanPoint): PlanPoint {
  const [ex, ey] = [b[0] - a[0], b[1] - a[1]]
  const length = Math.hypot(ex, ey) || 1
  const [nx, ny] = [-ey / length, ex / length]
  const along = dx * nx + dy * ny
  return [nx * along, ny * along]
}
