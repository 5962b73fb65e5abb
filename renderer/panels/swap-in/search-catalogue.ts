import type { Item } from '../../../src/model/item'

export interface CategoryHits {
  readonly category: string
  readonly items: readonly Item[]
}

/**
 * Items whose name, maker, model, category or id holds every word of the query, by category, in catalogue order.
 * @param nameOf name in the reader's language, found as well as the catalogue's own
 */
export function searchCatalogue(
  items: Iterable<Item>,
  query: string,
  nameOf: (item: Item) => string = (item) => item.name,
): readonly CategoryHits[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean)
  const hits = new Map<string, Item[]>()
  for (const item of items) {
    const text = [nameOf(item), item.name, item.manufacturer, item.model, item.category, item.id]
      .join(' ')
      .toLowerCase()
    if (!words.every((word) => text.includes(word))) continue
    const list = hits.get(item.category)
    if (list) list.push(item)
    else hits.set(item.category, [item])
  }
  return [...hits].map(([category, found]) => ({ category, items: found }))
}
