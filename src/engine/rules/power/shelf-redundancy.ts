import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'

/**
 * The power shelves left inside a rack when one of its feeds is lost must carry the rack: 8 shelves of 33 kW on two
 * feeds leave 132 kW. One finding per product.
 */
export const shelfRedundancy = defineSiteRule({
  id: 'power/shelf-redundancy',
  severity: 'warning',
  parts: 'product',
  watches: ['redundancy', 'item.id', 'item.load', 'item.name'],
  about: (item) => item.load?.shelves !== undefined,
  standard: cite('maker'),
  quantities: { shelf_kW: 'power' },
  *check({ site, finding }) {
    const racks = new Map<Item, EffectivePlacement[]>()
    for (const p of site.placements)
      if (p.definition.load?.shelves && p.redundancy !== 'none') append(racks, p.definition, p)
    for (const [item, placements] of racks) {
      const { shelves, design_kW } = item.load!
      const feeds = shelves!.feeds ?? 2
      // The feed that is lost takes the larger part where the shelves do not divide evenly.
      const left = shelves!.count - Math.ceil(shelves!.count / feeds)
      const left_kW = left * shelves!.rating_kW
      if (!exceeds(design_kW, left_kW)) continue
      yield finding({
        subjects: placements.map((p) => p.id),
        collective: true,
        discriminator: item.id,
        value: design_kW,
        limit: left_kW,
        unit: 'kW',
        params: { item: item.name, shelves: shelves!.count, left, shelf_kW: shelves!.rating_kW },
      })
    }
  },
})
