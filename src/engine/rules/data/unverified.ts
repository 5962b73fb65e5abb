import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { namesOf } from '../names-of'
import { isRetrofit, placedItems } from '../plan/placed-items'

/** The retrofit rests on products whose figures nobody read in a source: one finding for all of them. */
export const unverified = defineSiteRule({
  id: 'data/unverified',
  severity: 'info',
  watches: ['mission', 'status', 'item.id', 'item.name', 'item.source'],
  standard: cite('project-assumption'),
  *check({ site, finding }) {
    const subjects: string[] = []
    const items: string[] = []
    for (const [item, placements] of placedItems(site, isRetrofit, (item) => !isRead(item))) {
      items.push(item.name)
      for (const { id } of placements) subjects.push(id)
    }
    if (items.length > 0)
      yield finding({ subjects, collective: true, params: { products: items.length, ...namesOf(items) } })
  },
})

/** True where a source is named and is better than general knowledge (grade D). */
const isRead = ({ source }: Item): boolean => source !== undefined && source.grade !== 'D' && source.verified !== false
