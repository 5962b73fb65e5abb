import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

/** Usual heights of overhead runs, metres: pipes lowest, so that a leak meets no cable; side B over side A. Project assumption. */
const USUAL_m = { coolant: 2.7, A: 3.05, B: 3.35, network: 3.65 } as const
/** Layers from the floor up: pipes, cables of side A and B, data. */
const LAYERS = ['coolant', 'A', 'B', 'network'] as const
/**
 * Height kept between the middle lines of one layer and the next where runs lie over one another: room for a tray's
 * rail, its cables and a hand. Project assumption.
 */
export const LAYER_APART_m = 0.3
/** Room kept under the ceiling of a hall, and between a run and the top of what it ends at, metres: project assumption. */
const UNDER_CEILING_m = 0.15
const OVER_END_m = 0.3

/**
 * The height that a new run of this kind takes over the floor: the usual one, over its own ends, and under the ceiling
 * by as much as the layers over it need.
 */
export function runLevel_m(
  site: EffectiveSite,
  { kind, side }: Pick<Connection, 'kind' | 'side'>,
  ends: readonly EffectivePlacement[],
): number {
  const layer = kind === 'power' ? (side ?? 'A') : kind
  const usual = USUAL_m[layer]
  const above_m = (LAYERS.length - 1 - LAYERS.indexOf(layer)) * LAYER_APART_m
  const over = Math.max(0, ...ends.map((p) => top_m(p) + OVER_END_m))
  const under = underCeiling_m(site, ends)
  // Where there is no height for all layers they come down only as far as what stands below lets them.
  const level = Math.min(Math.max(usual, over), Math.max(under - above_m, Math.min(over, under)))
  return Math.round(Math.max(0, level) * 100) / 100
}

/** As high as a run may lie under the ceilings of these ends, metres; without bound where no clear height is known. */
export const underCeiling_m = (site: EffectiveSite, ends: readonly EffectivePlacement[]): number =>
  Math.min(...ends.flatMap((p) => site.halls.get(p.hall ?? '')?.clearHeight_m ?? [])) - UNDER_CEILING_m

/** Height of the top of a placement over the floor, metres; 0 where its size is not known. */
export const top_m = (placement: EffectivePlacement): number => placement.definition.size_m?.[2] ?? 0
