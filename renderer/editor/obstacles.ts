import { mountingOf } from '../../src/engine/rules/plan/mounting'
import type { Footprint } from '../../src/geometry/footprint'
import type { EffectivePlacement, EffectiveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { type CellGrid, createCellGrid } from './picking/cell-grid'
import { boxAround, boxesMeet, type PlanBox } from './picking/plan-box'
import { placementFootprint } from './placement-footprint'

/** What stands on the floor of a site and is in the way of what is moved or put there, in document order. */
export interface Obstacles {
  readonly placements: readonly EffectivePlacement[]
  readonly boxes: readonly PlanBox[]
  /** Null where nothing stands there. */
  readonly grid: CellGrid | null
}

const known = new WeakMap<EffectiveSite['placements'], Obstacles>()

/** Sorts what stands on the floor into a grid, once for a list of placements; O(n). */
export function obstaclesOf({ placements }: EffectiveSite): Obstacles {
  const found = known.get(placements)
  if (found) return found
  const stands = new Map<Item, boolean>()
  const standing = placements.filter(({ definition }) => {
    let answer = stands.get(definition)
    if (answer === undefined) {
      answer = definition.size_m !== undefined && mountingOf(definition) === 'floor'
      stands.set(definition, answer)
    }
    return answer
  })
  const boxes = standing.map((p) => boxAround(placementFootprint(p)))
  const made = { placements: standing, boxes, grid: boxes.length > 0 ? createCellGrid(boxes) : null }
  known.set(placements, made)
  return made
}

/** The columns of all buildings, each with its building and its place among that one's. */
interface Columns {
  readonly of: readonly { readonly building: string; readonly number: number }[]
  readonly footprints: readonly Footprint[]
  readonly boxes: readonly PlanBox[]
  readonly grid: CellGrid | null
}

const knownColumns = new WeakMap<EffectiveSite['buildings'], Columns>()

/** Sorts the columns into a grid, once for a list of buildings. */
export function columnsIn({ buildings }: EffectiveSite): Columns {
  const found = knownColumns.get(buildings)
  if (found) return found
  const columns = buildings.flatMap((b) => b.columns.map((column, number) => ({ building: b.id, number, column })))
  const footprints = columns.map(({ column: { at, size_m } }): Footprint => {
    return { centre_m: at, width_m: size_m[0], depth_m: size_m[1], rotation_deg: 0 }
  })
  const boxes = footprints.map(boxAround)
  const made = { of: columns, footprints, boxes, grid: boxes.length > 0 ? createCellGrid(boxes) : null }
  knownColumns.set(buildings, made)
  return made
}

/** Which obstacles are not in the way, because they are being moved themselves; by their number. */
export function heldAmong(obstacles: Obstacles, ids: ReadonlySet<string>): Uint8Array | null {
  if (ids.size === 0) return null
  return Uint8Array.from(obstacles.placements, (p) => (ids.has(p.id) ? 1 : 0))
}

/** Boxes of the obstacles that meet a box, those held left out. */
export function obstaclesNear({ boxes, grid }: Obstacles, box: PlanBox, held: Uint8Array | null): PlanBox[] {
  const near: PlanBox[] = []
  grid?.forNear(box, (n) => {
    const b = boxes[n]!
    if (held?.[n] !== 1 && boxesMeet(b, box)) near.push(b)
  })
  return near
}
