import { footprintCorners } from '../../geometry/footprint'
import type { EffectivePlacement } from '../../model/effective-site'

/** What is arranged as one: a placement, the members of one pod, or a group of the user's; its box in plan, metres. */
export interface PlanBlock {
  readonly members: readonly EffectivePlacement[]
  readonly low: readonly [x_m: number, y_m: number]
  readonly high: readonly [x_m: number, y_m: number]
}

/** Side of what has no size in the catalogue, metres: it must still be arranged. */
const UNKNOWN_SIDE_M = 1

/** The blocks that placements make up, in document order of their first members. */
export function planBlocks(placements: readonly EffectivePlacement[]): readonly PlanBlock[] {
  return [...Map.groupBy(placements, (p) => p.group ?? p.assemblyInstance ?? `\u0000${p.id}`).values()].map(blockOf)
}

/** One block around placements; there must be at least one. */
export function blockOf(members: readonly EffectivePlacement[]): PlanBlock {
  const corners = members.flatMap((p) => {
    const [width_m, depth_m] = p.definition.size_m ?? [UNKNOWN_SIDE_M, UNKNOWN_SIDE_M]
    return footprintCorners({ centre_m: p.at, width_m, depth_m, rotation_deg: p.rotation_deg })
  })
  const xs = corners.map((c) => c[0])
  const ys = corners.map((c) => c[1])
  return { members, low: [Math.min(...xs), Math.min(...ys)], high: [Math.max(...xs), Math.max(...ys)] }
}

/** Middle of a block along an axis (0 is x, 1 is y), metres. */
export const middleOf = (block: PlanBlock, axis: 0 | 1): number => (block.low[axis] + block.high[axis]) / 2
