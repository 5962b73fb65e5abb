import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { siteIndex } from '../site-index'

/** Products with the placements of each that a check is about, both in document order. */
export function placedItems(
  site: EffectiveSite,
  keep: (placement: EffectivePlacement) => boolean,
): ReadonlyMap<Item, readonly EffectivePlacement[]> {
  const { ofProduct, order } = siteIndex(site)
  const placed: (readonly EffectivePlacement[])[] = []
  for (const members of ofProduct.values()) {
    const kept = members.every(keep) ? members : members.filter(keep)
    if (kept.length > 0) placed.push(kept)
  }
  const place = (members: readonly EffectivePlacement[]) => order.get(members[0]!.id)!
  return new Map(placed.sort((a, b) => place(a) - place(b)).map((members) => [members[0]!.definition, members]))
}

/** What a retrofit is about: what is still to be set up, and what serves AI. */
export const isRetrofit = ({ status, mission }: EffectivePlacement): boolean => status === 'new' || mission === 'ai'
