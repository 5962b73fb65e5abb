import type { EffectivePlacement } from '../../../model/effective-site'

/** What faces the live parts: 1 nothing grounded, 2 grounded parts (concrete, brick and tile count), 3 live parts. */
export type WorkingCondition = 1 | 2 | 3

/** Least depth of a passage before boards, metres. IEC 60364-7-729. */
export const GANGWAY_m = 0.7

/** Highest voltage to ground of NEC 110.26; above it 110.34 holds. */
export const LOW_VOLTAGE_LIMIT_V = 1000

/** Depth by condition, metres, up to each voltage to ground. NEC tables 110.26(A)(1) and 110.34(A), feet in metres. */
const DEPTHS: readonly { readonly upTo_V: number; readonly depth_m: readonly [number, number, number] }[] = [
  { upTo_V: 150, depth_m: [0.914, 0.914, 0.914] },
  { upTo_V: 600, depth_m: [0.914, 1.07, 1.22] },
  { upTo_V: LOW_VOLTAGE_LIMIT_V, depth_m: [0.914, 1.22, 1.52] },
  { upTo_V: 2_500, depth_m: [0.914, 1.22, 1.52] },
  { upTo_V: 9_000, depth_m: [1.22, 1.52, 1.83] },
  { upTo_V: 25_000, depth_m: [1.52, 1.83, 2.74] },
  { upTo_V: 75_000, depth_m: [1.83, 2.44, 3.05] },
]

/**
 * Depth of the working space that the NEC asks for before equipment, metres.
 * @param toGround_V nominal voltage to ground
 * @returns null above 75 kV to ground, which these tables leave to the utility's practice
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
