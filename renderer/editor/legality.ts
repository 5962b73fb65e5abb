import { mountingOf } from '../../src/engine/rules/plan/mounting'
import { DRAWING_TOLERANCE_m } from '../../src/engine/rules/plan/tolerance'
import { type Box, boxAround, boxAroundBoxes, boxesMeet, boxOf, grow, shift } from '../../src/geometry/box'
import { type Footprint, footprintCorners, overlapDepth_m } from '../../src/geometry/footprint'
import { addPoints, type PlanPoint } from '../../src/geometry/point'
import { containsPoint } from '../../src/geometry/polygon'
import { oncePer } from '../../src/memo/once-per'
import type { Hall } from '../../src/model/building'
import type { EffectiveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import type { Refusal } from './interaction'
import { columnsIn, heldAmong, type Obstacles, obstaclesOf } from './obstacles'
import { placementFootprint } from './placement-footprint'

/** Something held over the floor. */
export interface Held {
  readonly footprint: Footprint
  readonly definition: Item
}

/**
 * Why these things may not stand where they are held, or null where they may. The geometry is that of the engine's
 * space rules, so that what is refused here is what they would report.
 * @param ignore placements that do not count as obstacles: those being moved
 */
export const findRefusal = (site: EffectiveSite, held: readonly Held[], ignore: ReadonlySet<string>): Refusal | null =>
  createLegality(site, held, ignore)([0, 0])

/** The same for things that are carried about: asked with how far they have been moved, metres. */
export function createLegality(
  site: EffectiveSite,
  held: readonly Held[],
  ignore: ReadonlySet<string>,
): (offset: PlanPoint) => Refusal | null {
  const obstacles = obstaclesOf(site.placements)
  const mask = heldAmong(obstacles, ignore)
  const columns = columnsIn(site.buildings)
  const carried = held.map(({ footprint, definition }) => ({
    footprint,
    box: boxAround(footprint),
    corners: footprintCorners(footprint),
    onFloor: mountingOf(definition) === 'floor',
  }))
  const around = boxAroundBoxes(carried.map((c) => c.box))
  return (offset) => {
    const reach = grow(shift(around, offset), DRAWING_TOLERANCE_m)
    const halls = hallBoxes(site.halls).filter(({ box }) => boxesMeet(box, reach))
    for (const { footprint, box: from, corners, onFloor } of carried) {
      const box = shift(from, offset)
      const hall = halls.length > 0 && wallCrossed(halls, box, corners, offset)
      if (hall) return { code: 'crosses-wall', params: { hall } }
      if (!onFloor) continue
      const column = firstMet(columns, box, (n, ofBoxes_m) =>
        square(footprint) ? ofBoxes_m : overlapDepth_m(moved(footprint, offset), columns.footprints[n]!),
      )
      if (column) {
        const { building, number } = columns.of[column.number]!
        return { code: 'column', params: { number: number + 1, building } }
      }
      const refusal = overlap(obstacles, mask, footprint, box, offset)
      if (refusal) return refusal
    }
    return null
  }
}

const moved = (footprint: Footprint, offset: PlanPoint): Footprint => ({
  ...footprint,
  centre_m: addPoints(footprint.centre_m, offset),
})

/** The first obstacle of the document that a footprint, moved to lie in `box`, reaches into. */
function overlap(
  obstacles: Obstacles,
  held: Uint8Array | null,
  footprint: Footprint,
  box: Box,
  offset: PlanPoint,
): Refusal | null {
  const met = firstMet(obstacles, box, (n, ofBoxes_m) => {
    if (held?.[n] === 1) return 0
    const other = placementFootprint(obstacles.placements[n]!)
    return square(footprint) && square(other) ? ofBoxes_m : overlapDepth_m(moved(footprint, offset), other)
  })
  if (!met) return null
  const { label, id } = obstacles.placements[met.number]!
  return { code: 'overlap', params: { name: label ?? id, depth_cm: Math.max(1, Math.round(met.depth_m * 100)) } }
}

/** Turned by a multiple of 90°: the box around it is the thing itself. */
const square = ({ rotation_deg }: Footprint): boolean => rotation_deg % 90 === 0

/** The first of the boxes that another reaches into, as far as `depthOf` says, which is asked where the boxes do. */
function firstMet(
  { boxes, grid }: Pick<Obstacles, 'boxes' | 'grid'>,
  box: Box,
  depthOf: (number: number, ofBoxes_m: number) => number,
): { readonly number: number; readonly depth_m: number } | null {
  let [first, depth_m] = [-1, 0]
  grid?.forNear(box, (n) => {
    if (first >= 0 && n > first) return
    const b = boxes[n]!
    const ofBoxes_m = Math.min(
      Math.min(box.maxX, b.maxX) - Math.max(box.minX, b.minX),
      Math.min(box.maxY, b.maxY) - Math.max(box.minY, b.minY),
    )
    if (ofBoxes_m <= DRAWING_TOLERANCE_m) return
    const into_m = depthOf(n, ofBoxes_m)
    if (into_m > DRAWING_TOLERANCE_m) [first, depth_m] = [n, into_m]
  })
  return first < 0 ? null : { number: first, depth_m }
}

/** Name of the hall whose wall the corners stand across, or null. */
function wallCrossed(
  halls: readonly HallBox[],
  box: Box,
  corners: readonly PlanPoint[],
  offset: PlanPoint,
): string | null {
  const reach = grow(box, DRAWING_TOLERANCE_m)
  for (const { hall, box: around } of halls) {
    if (!boxesMeet(reach, around)) continue
    const inside = corners.filter((p) => containsPoint(hall.outline, addPoints(p, offset), DRAWING_TOLERANCE_m)).length
    if (inside > 0 && inside < corners.length) return hall.name ?? hall.id
  }
  return null
}

interface HallBox {
  readonly hall: Hall
  readonly box: Box
}

/** The halls with the boxes around them, so that most are told apart without a look at their outlines. */
const hallBoxes = oncePer((halls: EffectiveSite['halls']): readonly HallBox[] =>
  [...halls.values()].map((hall) => ({ hall, box: boxOf(hall.outline) })),
)
