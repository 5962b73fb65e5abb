import { mountingOf } from '../../src/engine/rules/plan/mounting'
import { type Box, boxAround, boxesMeet } from '../../src/geometry/box'
import type { Footprint } from '../../src/geometry/footprint'
import { oncePer } from '../../src/memo/once-per'
import type { EffectivePlacement, EffectiveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { type CellGrid, createCellGrid } from './picking/cell-grid'
import { placementFootprint } from './placement-footprint'

/** What stands on the floor of a site and is in the way of what is moved or put there, in document order. */
export interface Obstacles {
  readonly placements: readonly EffectivePlacement[]
  readonly boxes: readonly Box[]
  /** Null where nothing stands there. */
  readonly grid: CellGrid | null
}

/** Sorts what stands on the floor into a grid, once for a list of placements; O(n). */
export const obstaclesOf = oncePer((placements: EffectiveSite['placements']): Obstacles => {
  const standing = placements.filter(({ definition }) => standsOnFloor(definition))
  const boxes = standing.map((p) => boxAround(placementFootprint(p)))
  return { placements: standing, boxes, grid: gridOf(boxes) }
})

const standsOnFloor = oncePer((item: Item) => item.size_m !== undefined && mountingOf(item) === 'floor')
const gridOf = (boxes: readonly Box[]): CellGrid | null => (boxes.length > 0 ? createCellGrid(boxes) : null)

/** The columns of all buildings, each with its building and its place among that one's. */
interface Columns {
  readonly of: readonly { readonly building: string; readonly number: number }[]
  readonly footprints: readonly Footprint[]
  readonly boxes: readonly Box[]
  readonly grid: CellGrid | null
}

/** Sorts the columns into a grid, once for a list of buildings. */
export const columnsIn = oncePer((buildings: EffectiveSite['buildings']): Columns => {
  const columns = buildings.flatMap((b) => b.columns.map((column, number) => ({ building: b.id, number, column })))
  const footprints = columns.map(({ column: { at, size_m } }): Footprint => {
    return { centre_m: at, width_m: size_m[0], depth_m: size_m[1], rotation_deg: 0 }
  })
  const boxes = footprints.map(boxAround)
  return { of: columns, footprints, boxes, grid: gridOf(boxes) }
})

/** Which obstacles are not in the way, because they are being moved themselves; by their number. */
export function heldAmong(obstacles: Obstacles, ids: ReadonlySet<string>): Uint8Array | null {
  if (ids.size === 0) return null
  return Uint8Array.from(obstacles.placements, (p) => (ids.has(p.id) ? 1 : 0))
}

/** Boxes of the obstacles that meet a box, those held left out. */
export function obstaclesNear({ boxes, grid }: Obstacles, box: Box, held: Uint8Array | null): Box[] {
  const near: Box[] = []
  grid?.forNear(box, (n) => {
    const b = boxes[n]!
    if (held?.[n] !== 1 && boxesMeet(b, box)) near.push(b)
  })
  return near
}
