import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

/** Usual heights of overhead runs, metres: pipes lowest, so that a leak meets no cable; side B over side A. Project assumption. */
const USUAL_m = { coolant: 2.7, A: 3.05, B: 3.35, network: 3.65 } as const
/** Room kept under the ceiling of a hall, and between a run and the top of what it ends at, metres: project assumption. */
const UNDER_CEILING_m = 0.15
const OVER_END_m = 0.3

/** The height that a new run of this kind takes over the floor: the usual one, over its own ends, under the ceiling. */
export function runLevel_m(
  site: EffectiveSite,
  { kind, side }: Pick<Connection, 'kind' | 'side'>,
  ends: readonly EffectivePlacement[],
): number {
  const usual = kind === 'power' ? USUAL_m[side ?? 'A'] : USUAL_m[kind]
  const tops = ends.map((p) => top_m(p) + OVER_END_m)
  const ceilings = ends.flatMap((p) => site.halls.get(p.hall ?? '')?.clearHeight_m ?? [])
  const level = Math.min(Math.max(usual, ...tops), ...ceilings.map((c) => c - UNDER_CEILING_m))
  return Math.round(Math.max(0, level) * 100) / 100
}

/** Height of the top of a placement over the floor, metres; 0 where its size is not known. */
export const top_m = (placement: EffectivePlacement): number => placement.definition.size_m?.[2] ?? 0
