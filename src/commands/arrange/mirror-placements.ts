import { tidyPoint } from '../../geometry/point'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext, placementsOf } from '../edit-context'
import { standingAt } from '../placements/move-placements'
import { blockOf, middleOf } from './plan-block'

/**
 * Mirrors placements about the middle of their common box: left for right (`x`), or top for bottom (`y`). Fronts turn
 * with the picture; equipment itself has no left-handed twin, so its own left and right stay.
 */
export function mirrorPlacements(context: EditContext, ids: readonly string[], across: 'x' | 'y'): Edit | null {
  const mirrored = placementsOf(context, ids)
  if (mirrored.length === 0) return null
  const block = blockOf(mirrored)
  const change = Object.fromEntries(
    mirrored.map((p) => {
      const at: [number, number] =
        across === 'x' ? [2 * middleOf(block, 0) - p.at[0], p.at[1]] : [p.at[0], 2 * middleOf(block, 1) - p.at[1]]
      const turned_deg = across === 'x' ? -p.rotation_deg : 180 - p.rotation_deg
      return [p.id, { ...standingAt(context, p, tidyPoint(at)), rotation_deg: ((turned_deg % 360) + 360) % 360 }]
    }),
  )
  return deltaEdit(context, 'edits.mirror', { count: mirrored.length }, { changePlacements: change })
}
