import type { EffectiveSite, ItemLookup } from '../model/effective-site'
import type { Item } from '../model/item'

/** The items that stand on a site or were removed from it, by id: all that its report can speak of. */
export function siteItems(site: EffectiveSite): ItemLookup {
  const items = new Map<string, Item>()
  for (const placement of [...site.placements, ...site.removed]) items.set(placement.item, placement.definition)
  return items
}
