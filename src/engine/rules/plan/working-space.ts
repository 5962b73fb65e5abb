import type { EffectivePlacement } from '../../../model/effective-site'

/** What faces the live parts of an open board. */
export type WorkingCondition = 1 | 2 | 3

/** Depth by condition, metres, up to each voltage to ground. NEC table 110.26(A)(1): 3, 3½, 4 and 5 ft. */
const DEPTHS: readonly { readonly upTo_V: number; readonly depth_m: readonly [number, number, number] }[] = [
  { upTo_V: 150, depth_m: [0.914, 0.914, 0.914] },
  { upTo_V: 600, depth_m: [0.914, 1.07, 1.22] },
  { upTo_V: 1000, depth_m: [0.914, 1.22, 1.52] },
]

/**
 * Depth of the working space before a board, metres. Conditions: 1 nothing grounded opposite, 2 grounded parts
 * (concrete, brick and tile count), 3 live parts on both sides.
 * @param toGround_V nominal voltage to ground
 * @returns null above 1000 V, where NEC 110.34 applies instead
 */
export function workingDepth_m(toGround_V: number, condition: WorkingCondition): number | null {
  return DEPTHS.find((row) => toGround_V <= row.upTo_V)?.depth_m[condition - 1] ?? null
}

/** Sealed or overhead gear is not worked on live: the rule is for what is opened. */
const NOT_OPENED = new Set(['transformer', 'busway', 'generator'])

/** True for boards and the like, which are examined or serviced while live. */
export function isOpenedLive({ definition: { power, category } }: EffectivePlacement): boolean {
  return power?.role === 'conduit' && !NOT_OPENED.has(category)
}

/** Voltage to ground of a three-phase board, V: line to line over √3; 277 (480Y/277 V) where it is unknown. */
export function voltageToGround_V({ definition: { power } }: EffectivePlacement): number {
  return (power?.voltage_V ?? 480) / Math.sqrt(3)
}
