import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { namesOf } from '../names-of'
import { placedItems } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** What is still to be bought is priced in money of long ago: one finding per price year. */
export const priceAge = defineRule({
  id: 'data/price-age',
  severity: 'info',
  watches: ['status', 'item.cost', 'item.id', 'item.name'],
  standard: cite('project-assumption'),
  parameters: { oldest: { value: 2, unit: 'years', source: 'project-assumption' } },
  *check({ site, facts, parameters, finding }) {
    const thisYear = Number(facts.today.slice(0, 4))
    if (!thisYear) return
    const isStale = ({ cost }: Item) => cost?.year !== undefined && exceeds(thisYear - cost.year, parameters.oldest)
    const stale = new Map<number, { subjects: string[]; items: string[] }>()
    for (const [item, placements] of placedItems(site, (p) => p.status === 'new', isStale)) {
      const year = item.cost!.year!
      const group = stale.get(year) ?? { subjects: [], items: [] }
      stale.set(year, group)
      for (const { id } of placements) group.subjects.push(id)
      group.items.push(item.name)
    }
    for (const [year, { subjects, items }] of stale)
      yield finding({
        subjects,
        collective: true,
        discriminator: String(year),
        value: thisYear - year,
        limit: parameters.oldest,
        unit: 'years',
        params: { year: String(year), ...namesOf(items) },
      })
  },
})
