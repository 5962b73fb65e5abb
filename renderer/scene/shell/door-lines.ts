import { wallNear } from '../../../src/commands/structure/wall-near'
import { outlineEdges } from '../../../src/geometry/outline'
import type { PlanPoint } from '../../../src/geometry/point'
import { containsPoint } from '../../../src/geometry/polygon'
import type { Building, Opening } from '../../../src/model/building'
import { toScene } from '../plan-space'

const OVER_FLOOR_M = 0.28
const ARC_STEPS = 10
/** A single leaf up to here, two leaves beyond; metres. */
const WIDEST_LEAF_M = 1.3
const USUAL_WIDTH_M = 1

/** Doors as a plan draws them: the leaf and its swing; a roller line across where something larger goes through. */
export function doorLines(buildings: readonly Building[]): number[] {
  return buildings.flatMap((b) => b.openings.flatMap((o) => (isLeaf(o) ? swing(b, o) : roller(b, o))))
}

const isLeaf = ({ kind }: Opening): boolean => kind === 'door'

/** The door's middle with unit vectors along its wall and into the building. */
function frameOf(building: Building, { at }: Opening) {
  const [a, b] = wallNear([building], at)?.edge ?? outlineEdges(building.outline)[0]!
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1
  const along: PlanPoint = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
  const left: PlanPoint = [-along[1], along[0]]
  const inside = containsPoint(building.outline, [at[0] + left[0] * 0.5, at[1] + left[1] * 0.5])
  const into: PlanPoint = inside ? left : [-left[0], -left[1]]
  return (u: number, v: number): PlanPoint => [at[0] + along[0] * u + into[0] * v, at[1] + along[1] * u + into[1] * v]
}

function swing(building: Building, opening: Opening): number[] {
  const place = frameOf(building, opening)
  const width = opening.width_m ?? USUAL_WIDTH_M
  const leaves = width > WIDEST_LEAF_M ? [-1, 1] : [-1]
  const leaf = width / leaves.length
  return leaves.flatMap((side) => {
    const hinge = (side * width) / 2
    const arc = Array.from({ length: ARC_STEPS + 1 }, (_, i) => {
      const turn = (i / ARC_STEPS) * (Math.PI / 2)
      return place(hinge - side * leaf * Math.cos(turn), leaf * Math.sin(turn))
    })
    return [...path([place(hinge, 0), place(hinge, leaf)]), ...path(arc)]
  })
}

function roller(building: Building, opening: Opening): number[] {
  const place = frameOf(building, opening)
  const half = (opening.width_m ?? 3) / 2
  const sill = (v: number) => path([place(-half, v), place(half, v)])
  return [
    ...sill(0.45),
    ...sill(0.7),
    ...path([place(-half, -0.5), place(-half, 0.7)]),
    ...path([place(half, -0.5), place(half, 0.7)]),
  ]
}

const path = (points: readonly PlanPoint[]): number[] =>
  points
    .slice(1)
    .flatMap((b, i) => [
      ...toScene([points[i]![0], points[i]![1], OVER_FLOOR_M]),
      ...toScene([b[0], b[1], OVER_FLOOR_M]),
    ])
