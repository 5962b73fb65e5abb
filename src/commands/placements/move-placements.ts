import { addPoints, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import { floorOf } from '../../model/storeys'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'
import { hallAt } from './hall-at'

/** Moves placements by `offset`, metres. What crosses into another hall, or outdoors, belongs there from then on. */
export function movePlacements(context: EditContext, ids: readonly string[], offset: PlanPoint): Edit | null {
  if (offset[0] === 0 && offset[1] === 0) return null
  const moved = placementsOf(context, ids)
  const change = Object.fromEntries(
    moved.map((p) => [p.id, standingAt(context, p, tidyPoint(addPoints(p.at, offset)))]),
  )
  return deltaEdit(context, 'edits.move', { count: moved.length }, { changePlacements: change })
}

/**
 * Fields of a placement put down at `at` on its own storey: the hall follows unless the file already said otherwise than
 * its outline.
 */
export function standingAt(
  context: EditContext,
  placement: EffectivePlacement,
  at: PlanPoint,
): { at: [number, number]; hall?: string | null } {
  const floor_m = floorOf(context.site, placement)
  const hall = hallAt(context.site, at, floor_m)
  const follows = hallAt(context.site, placement.at, floor_m) === placement.hall
  return { at: [at[0], at[1]], ...(follows && hall !== placement.hall ? { hall } : {}) }
}
