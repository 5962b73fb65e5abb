import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { groupByHall, groupDraft } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'
import { isRetrofit } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** An item and the space it wants above must fit under the hall's clear height. */
export const headroom = defineSiteRule({
  id: 'space/headroom',
  severity: 'error',
  parts: 'hall',
  watches: [
    'buildings',
    'hall',
    'item.attributes',
    'item.category',
    'item.clearance_m',
    'item.id',
    'item.name',
    'item.size_m',
  ],
  standard: cite('building-data'),
  *check({ site, finding }) {
    for (const group of groupByHall(site, (p) => mountingOf(p.definition) === 'floor')) {
      const { size_m, clearance_m } = group.item
      const limit = group.hall.clearHeight_m
      if (!size_m || limit === undefined) continue
      const value = size_m[2] + (clearance_m?.above ?? 0)
      if (!exceeds(value, limit)) continue
      const fits = !exceeds(size_m[2], limit)
      yield finding({ ...groupDraft(group), value, limit, unit: 'm', severity: fits ? 'warning' : 'error' })
    }
  },
  *needs({ site }) {
    const groups = groupByHall(site, (p) => isRetrofit(p) && mountingOf(p.definition) === 'floor')
    const without = groups.filter(({ hall }) => hall.clearHeight_m === undefined)
    yield* lacking(
      'hall.clearHeight_m',
      without.flatMap((g) => g.members),
      () => true,
    )
  },
})
