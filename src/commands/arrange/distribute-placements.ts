import type { PlanPoint } from '../../geometry/point'
import type { Edit } from '../edit'
import { type EditContext, placementsOf } from '../edit-context'
import { moveBlocks } from './move-blocks'
import { middleOf, type PlanBlock, planBlocks } from './plan-block'

/**
 * Spaces blocks so that the gaps between neighbours along an axis are equal; the two outermost stay. Pods and groups
 * move as one. Null where fewer than three blocks are given, or the gaps are equal already.
 */
export function distributePlacements(context: EditContext, ids: readonly string[], along: 'x' | 'y'): Edit | null {
  const axis = along === 'x' ? 0 : 1
  const blocks = [...planBlocks(placementsOf(context, ids))].sort((a, b) => middleOf(a, axis) - middleOf(b, axis))
  if (blocks.length < 3) return null
  const sizes_m = blocks.reduce((sum, b) => sum + b.high[axis] - b.low[axis], 0)
  const gap_m = (blocks.at(-1)!.high[axis] - blocks[0]!.low[axis] - sizes_m) / (blocks.length - 1)
  const lowOf = new Map<PlanBlock, number>()
  let next = blocks[0]!.low[axis]
  for (const block of blocks) {
    lowOf.set(block, next)
    next += block.high[axis] - block.low[axis] + gap_m
  }
  return moveBlocks(context, 'edits.distribute', blocks, (block): PlanPoint => {
    const by_m = lowOf.get(block)! - block.low[axis]
    return axis === 0 ? [by_m, 0] : [0, by_m]
  })
}
