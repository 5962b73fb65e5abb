import { addPoints, type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { standingAt } from '../placements/move-placements'
import type { PlanBlock } from './plan-block'

/** Shorter moves than this are rounding, metres. */
const NOTHING_M = 1e-6

/** Moves each block by its own offset, metres, as one undo step; null where none moves. */
export function moveBlocks(
  context: EditContext,
  label: string,
  blocks: readonly PlanBlock[],
  offsetOf: (block: PlanBlock) => PlanPoint,
): Edit | null {
  const change: Record<string, ReturnType<typeof standingAt>> = {}
  for (const block of blocks) {
    const offset = offsetOf(block)
    if (Math.hypot(...offset) < NOTHING_M) continue
    for (const p of block.members) change[p.id] = standingAt(context, p, tidyPoint(addPoints(p.at, offset)))
  }
  const count = Object.keys(change).length
  return count === 0 ? null : deltaEdit(context, label, { count }, { changePlacements: change })
}
