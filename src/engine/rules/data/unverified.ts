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
    const items = [...placedItems(site, isRetrofit, isUnread).keys()].map((item) => item.name)
    if (items.length === 0) return
    const subjects = site.placements.filter((p) => isUnread(p.definition) && isRetrofit(p)).map((p) => p.id)
    yield finding({
      subjects,
      isInOrder: true,
      collective: true,
      params: { products: items.length, ...namesOf(items) },
    })
  },
})

/** True where no source is named, or none better than general knowledge (grade D). */
const isUnread = ({ source }: Item): boolean =>
  source === undefined || source.grade === 'D' || source.verified === false
