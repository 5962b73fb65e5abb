import { shapeOf, shapeOverlap_m } from '../../src/engine/rules/plan/body'
import { floorPlan } from '../../src/engine/rules/plan/floor-plan'
import { mountingOf } from '../../src/engine/rules/plan/mounting'
import { DRAWING_TOLERANCE_m } from '../../src/engine/rules/plan/tolerance'
import { type Footprint, footprintCorners } from '../../src/geometry/footprint'
import { containsPoint } from '../../src/geometry/polygon'
import type { Hall } from '../../src/model/building'
import type { EffectiveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import type { Refusal } from './interaction'
import { boxAroundPoints, grow, type PlanBox } from './picking/plan-box'

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
export function findRefusal(site: EffectiveSite, held: readonly Held[], ignore: ReadonlySet<string>): Refusal | null {
  const plan = floorPlan(site)
  for (const { footprint, definition } of held) {
    const hall = wallCrossed(site, footprint)
    if (hall) return { code: 'crosses-wall', params: { hall } }
    if (mountingOf(definition) !== 'floor') continue
    const shape = shapeOf(footprint)
    for (const column of plan.columnsNear(shape.box))
      if (shapeOverlap_m(shape, column) > DRAWING_TOLERANCE_m)
        return { code: 'column', params: { number: column.number + 1, building: column.building } }
    for (const body of plan.bodiesNear(shape.box)) {
      if (ignore.has(body.placement.id)) continue
      const depth_m = shapeOverlap_m(shape, body)
      if (depth_m > DRAWING_TOLERANCE_m)
        return {
          code: 'overlap',
          params: { name: body.placement.label ?? body.placement.id, depth_cm: Math.max(1, Math.round(depth_m * 100)) },
        }
    }
  }
  return null
}

/** Name of the hall whose wall the footprint stands across, or null. */
function wallCrossed(site: EffectiveSite, footprint: Footprint): string | null {
  const corners = footprintCorners(footprint)
  const reach = grow(boxAroundPoints(corners), DRAWING_TOLERANCE_m)
  for (const { hall, box } of hallBoxes(site)) {
    if (reach.maxX < box.minX || reach.minX > box.maxX || reach.maxY < box.minY || reach.minY > box.maxY) continue
    const inside = corners.filter((p) => containsPoint(hall.outline, p, DRAWING_TOLERANCE_m)).length
    if (inside > 0 && inside < corners.length) return hall.name ?? hall.id
  }
  return null
}

interface HallBox {
  readonly hall: Hall
  readonly box: PlanBox
}

const boxesOf = new WeakMap<EffectiveSite['halls'], readonly HallBox[]>()

/** The halls with the boxes around them, so that most are told apart without a look at their outlines. */
function hallBoxes({ halls }: EffectiveSite): readonly HallBox[] {
  const known = boxesOf.get(halls)
  if (known) return known
  const made = [...halls.values()].map((hall) => ({ hall, box: boxAroundPoints(hall.outline) }))
  boxesOf.set(halls, made)
  return made
}
