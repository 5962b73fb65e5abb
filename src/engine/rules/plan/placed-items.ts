import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { append } from '../site-index'

/** Products with the placements of each that a check is about, in document order. */
export function placedItems(
  site: EffectiveSite,
  keep: (placement: EffectivePlacement) => boolean,
): ReadonlyMap<Item, readonly EffectivePlacement[]> {
  const placed = new Map<Item, EffectivePlacement[]>()
  for (const placement of site.placements) if (keep(placement)) append(placed, placement.definition, placement)
  return placed
}

/** What a retrofit is about: what is still to be set up, and what serves AI. */
export const isRetrofit = ({ status, mission }: EffectivePlacement): boolean => status === 'new' || mission === 'ai'
