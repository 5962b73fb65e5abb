import { wallNear } from '../../../src/commands/structure/wall-near'
import { outlineEdges } from '../../../src/geometry/outline'
import type { PlanPoint } from '../../../src/geometry/point'
import { containsPoint, distanceToSegment_m } from '../../../src/geometry/polygon'
import type { Building, Opening } from '../../../src/model/building'
import { elevationOf } from '../../../src/model/storeys'

/** A single leaf and a roller door as they are drawn where nobody gave their size; project assumption, drawing only. */
const USUAL_M = { leaf: { width_m: 1, height_m: 2.1 }, roller: { width_m: 3, height_m: 3 } }

/** True for a door with a leaf; others are rolled up. */
export const isLeaf = ({ kind }: Opening): boolean => kind === 'door'

/** True for a door where lorries dock. */
export const isDock = ({ kind }: Opening): boolean => kind === 'dock-door'

/** Clear width and height of a door as drawn, metres. */
export function drawnDoor(opening: Opening): { readonly width_m: number; readonly height_m: number } {
  const usual = isLeaf(opening) ? USUAL_M.leaf : USUAL_M.roller
  return { width_m: opening.width_m ?? usual.width_m, height_m: opening.height_m ?? usual.height_m }
}

/** How a door stands in its wall. */
export interface DoorFrame {
  /** The point `along` the wall from the door's middle and `into` the building, metres. */
  place(along_m: number, into_m: number): PlanPoint
  readonly rotation_deg: number
  /** Way out of the building, length one; null for a door inside. */
  readonly outward: PlanPoint | null
}

const ON_OUTLINE_M = 0.05

export function doorFrame(building: Building, opening: Opening): DoorFrame {
  const { at } = opening
  const edges = outlineEdges(building.outline)
  const search = { reach_m: Number.POSITIVE_INFINITY, floor_m: elevationOf(opening) }
  const [a, b] = wallNear([building], at, search)?.edge ?? edges[0]!
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const along: PlanPoint = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const left: PlanPoint = [-along[1], along[0]]
  const inside = containsPoint(building.outline, [at[0] + left[0] * 0.5, at[1] + left[1] * 0.5])
  const into: PlanPoint = inside ? left : [-left[0], -left[1]]
  const isOuter = edges.some(([p, q]) => distanceToSegment_m(at, p, q) < ON_OUTLINE_M)
  return {
    place: (u, v) => [at[0] + along[0] * u + into[0] * v, at[1] + along[1] * u + into[1] * v],
    rotation_deg: (Math.atan2(along[1], along[0]) * 180) / Math.PI,
    outward: isOuter ? [-into[0], -into[1]] : null,
  }
}
