import Flatbush from 'flatbush'
import type { EffectiveSite } from '../../../model/effective-site'
import { type Body, type Box, type Shape, shapeOf } from './body'
import { mountingOf } from './mounting'

/** A column of a building. */
export interface ColumnShape extends Shape {
  readonly building: string
  /** Position among the building's columns. */
  readonly number: number
}

/** Everything that stands on the floor, with an index to find what is near. */
export interface FloorPlan {
  readonly bodies: readonly Body[]
  readonly columns: readonly ColumnShape[]
  /** Bodies whose box meets the given one; with `after`, those later in the list than that number. */
  bodiesNear(box: Box, after?: number): readonly Body[]
  columnsNear(box: Box): readonly ColumnShape[]
  /** True where neither a body's nor a column's box meets the given one. */
  isFree(box: Box): boolean
}

const plans = new WeakMap<EffectiveSite['placements'], { plan: FloorPlan; buildings: EffectiveSite['buildings'] }>()

/** Builds the floor plan once for a list of placements; O(n log n). */
export function floorPlan(site: EffectiveSite): FloorPlan {
  const known = plans.get(site.placements)
  if (known && known.buildings === site.buildings) return known.plan
  const bodies: Body[] = []
  for (const placement of site.placements) {
    const size_m = placement.definition.size_m
    if (!size_m || mountingOf(placement.definition) !== 'floor') continue
    const [width_m, depth_m] = size_m
    bodies.push({
      ...shapeOf({ centre_m: placement.at, width_m, depth_m, rotation_deg: placement.rotation_deg }),
      placement,
      number: bodies.length,
    })
  }
  const columns = site.buildings.flatMap((building) =>
    building.columns.map(({ at, size_m: [width_m, depth_m] }, number) => ({
      ...shapeOf({ centre_m: at, width_m, depth_m, rotation_deg: 0 }),
      building: building.id,
      number,
    })),
  )
  const bodyIndex = indexShapes(bodies)
  const columnIndex = indexShapes(columns)
  const plan: FloorPlan = {
    bodies,
    columns,
    bodiesNear: bodyIndex.near,
    columnsNear: columnIndex.near,
    isFree: (box) => !bodyIndex.meets(box) && !columnIndex.meets(box),
  }
  plans.set(site.placements, { plan, buildings: site.buildings })
  return plan
}

function indexShapes<S extends Shape>(shapes: readonly S[]) {
  if (shapes.length === 0) return { near: () => [], meets: () => false }
  const tree = new Flatbush(shapes.length)
  for (const { box } of shapes) tree.add(box.minX, box.minY, box.maxX, box.maxY)
  tree.finish()
  return {
    near: ({ minX, minY, maxX, maxY }: Box, after = -1): readonly S[] =>
      tree.search(minX, minY, maxX, maxY, (i) => i > after).map((i) => shapes[i]!),
    meets: ({ minX, minY, maxX, maxY }: Box): boolean => tree.collides(minX, minY, maxX, maxY),
  }
}
