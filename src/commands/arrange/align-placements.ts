import type { PlanPoint } from '../../geometry/point'
import type { Edit } from '../edit'
import { type EditContext, placementsOf } from '../edit-context'
import { moveBlocks } from './move-blocks'
import { middleOf, type PlanBlock, planBlocks } from './plan-block'

/** Edge or middle that blocks are brought onto; north is up in plan. */
export type Alignment = 'west' | 'centre' | 'east' | 'south' | 'middle' | 'north'

/**
 * Brings blocks onto one line: the outermost edge of them all, or the middle of their common box. Pods and groups
 * move as one. Null where fewer than two blocks are given, or they are in line already.
 */
export function alignPlacements(context: EditContext, ids: readonly string[], to: Alignment): Edit | null {
  const blocks = planBlocks(placementsOf(context, ids))
  if (blocks.length < 2) return null
  const axis = to === 'west' || to === 'centre' || to === 'east' ? 0 : 1
  const line = lineOf(blocks, to, axis)
  return moveBlocks(context, 'edits.align', blocks, (block): PlanPoint => {
    const by_m = line - markOf(block, to, axis)
    return axis === 0 ? [by_m, 0] : [0, by_m]
  })
}

function markOf(block: PlanBlock, to: Alignment, axis: 0 | 1): number {
  if (to === 'west' || to === 'south') return block.low[axis]
  if (to === 'east' || to === 'north') return block.high[axis]
  return middleOf(block, axis)
}

function lineOf(blocks: readonly PlanBlock[], to: Alignment, axis: 0 | 1): number {
  const low = Math.min(...blocks.map((b) => b.low[axis]))
  const high = Math.max(...blocks.map((b) => b.high[axis]))
  if (to === 'west' || to === 'south') return low
  if (to === 'east' || to === 'north') return high
  return (low + high) / 2
}
