import { oncePer } from '../memo/once-per'
import type { EffectivePlacement } from '../model/effective-site'

type Placements = readonly EffectivePlacement[]

/** Position of each placement in a list by its id, found once for solver and rules. */
export const placementNumbers = oncePer(
  (placements: Placements): ReadonlyMap<string, number> => new Map(placements.map((p, i) => [p.id, i])),
)
