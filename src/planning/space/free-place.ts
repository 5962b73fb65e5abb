import { type Box, shift } from '../../geometry/box'
import type { PlanPoint } from '../../geometry/point'
import { boxesOverlap, boxInside, OccupancyGrid } from './occupancy-grid'
import type { Pose } from './plan-boxes'

/** A hall or yard in coordinates turned with its rows, so that rows and racks are axis-aligned boxes. */
export interface Surroundings {
  readonly outline: readonly PlanPoint[]
  readonly bounds: Box
  /** Bodies of what stands here, columns included. */
  readonly bodies: readonly Box[]
  /** The same with working space. */
  readonly reaches: readonly Box[]
  /** Where bodies may stand; working space may lie beside it. Nothing: anywhere in the outline. */
  readonly ground?: readonly PlanPoint[]
  /** Ways that no body may stand in. */
  readonly keptFree?: readonly (readonly PlanPoint[])[]
}

/** One way to turn the assembly: its boxes about its own centre, in the same coordinates. */
export interface TurnedPod {
  readonly rotation_deg: number
  readonly penalty_m: number
  readonly body: Box
  readonly reach: Box
}

/** Searched in at most this many cells, whatever the size of the place. */
const mostCells = 1_000_000

/** The goal itself where an assembly can stand there in one of the poses; tested exactly rather than on a grid. */
export function freeAtGoal(
  place: Surroundings,
  poses: readonly TurnedPod[],
  goal: PlanPoint,
  clearances: boolean,
): Pose | null {
  for (const pose of poses) {
    const body = shift(pose.body, goal)
    const reach = clearances ? shift(pose.reach, goal) : body
    const blocking = clearances ? place.reaches : place.bodies
    if (!boxInside(place.outline, reach)) continue
    if (blocking.some((b) => boxesOverlap(b, body)) || place.bodies.some((b) => boxesOverlap(b, reach))) continue
    return { at: goal, rotation_deg: pose.rotation_deg }
  }
  return null
}

/** The free place nearest to the goal on a grid of `step_m`, poses in the order of their penalties; null for none. */
export function nearestFree(
  place: Surroundings,
  poses: readonly TurnedPod[],
  goal: PlanPoint,
  clearances: boolean,
  step_m: number,
): Pose | null {
  const { bounds } = place
  const area_m2 = (bounds.maxX - bounds.minX) * (bounds.maxY - bounds.minY)
  const cell = Math.max(step_m, Math.sqrt(area_m2 / mostCells))
  const bodies = new OccupancyGrid(bounds, cell)
  const blocking = new OccupancyGrid(bounds, cell)
  for (const grid of [bodies, blocking]) grid.blockPolygon(place.outline, 'outside')
  for (const b of place.bodies) bodies.block(b)
  for (const b of clearances ? place.reaches : place.bodies) blocking.block(b)
  if (place.ground) blocking.blockPolygon(place.ground, 'outside')
  for (const way of place.keptFree ?? []) blocking.blockPolygon(way, 'inside')

  let best: Pose | null = null
  let least = Number.POSITIVE_INFINITY
  for (const pose of poses) {
    const body = cellsOf(pose.body, pose.body, cell)
    const reach = cellsOf(clearances ? pose.reach : pose.body, pose.body, cell)
    for (let r = 0; r <= bodies.rows; r++) {
      const y = bounds.minY + r * cell - pose.body.minY
      if (Math.abs(y - goal[1]) + pose.penalty_m >= least) continue
      for (let c = 0; c <= bodies.columns; c++) {
        const x = bounds.minX + c * cell - pose.body.minX
        const cost = Math.hypot(x - goal[0], y - goal[1]) + pose.penalty_m
        if (cost >= least) continue
        if (!blocking.isFree(c + body.c0, r + body.r0, c + body.c1, r + body.r1)) continue
        if (!bodies.isFree(c + reach.c0, r + reach.r0, c + reach.c1, r + reach.r1)) continue
        least = cost
        best = { at: [x, y], rotation_deg: pose.rotation_deg }
      }
    }
  }
  return best
}

/** Cells that a box covers when the lower left corner of `body` stands on a cell corner. */
function cellsOf(box: Box, body: Box, cell: number) {
  const from = (a: number) => Math.floor(a / cell + 1e-6)
  const to = (a: number) => Math.ceil(a / cell - 1e-6)
  return {
    c0: from(box.minX - body.minX),
    r0: from(box.minY - body.minY),
    c1: to(box.maxX - body.minX),
    r1: to(box.maxY - body.minY),
  }
}
