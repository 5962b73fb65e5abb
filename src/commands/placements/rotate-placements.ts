import { addPoints, type PlanPoint, rotatePoint, subtractPoints } from '../../geometry/point'
import type { EffectivePlacement } from '../../model/effective-site'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'
import { standingAt } from './move-placements'

/** Turns placements counter-clockwise about the centre of their bounding box. */
export function rotatePlacements(context: EditContext, ids: readonly string[], angle_deg = 90): Edit | null {
  const turned = placementsOf(context, ids)
  if (turned.length === 0 || angle_deg % 360 === 0) return null
  const centre = middleOf(turned)
  const change = Object.fromEntries(
    turned.map((p) => {
      const at = addPoints(centre, rotatePoint(subtractPoints(p.at, centre), angle_deg))
      return [p.id, { ...standingAt(context, p, at), rotation_deg: (((p.rotation_deg + angle_deg) % 360) + 360) % 360 }]
    }),
  )
  return deltaEdit(context, 'edits.rotate', { count: turned.length }, { changePlacements: change })
}

function middleOf(placements: readonly EffectivePlacement[]): PlanPoint {
  const xs = placements.map((p) => p.at[0])
  const ys = placements.map((p) => p.at[1])
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}
