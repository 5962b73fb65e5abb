import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'

/** Cold plates are made for a certain rise: too small wastes pumping, too large leaves the last chips hot. */
export const deltaT = defineSiteRule({
  id: 'cooling/delta-t',
  severity: 'warning',
  parts: 'product',
  watches: ['item.heat', 'item.id', 'item.name'],
  about: (item) => item.heat !== undefined,
  standard: cite('cdu-checklist'),
  parameters: {
    smallest: { value: 5, unit: 'K', source: 'project-assumption' },
    largest: { value: 20, unit: 'K', source: 'cdu-checklist' },
  },
  *check({ site, index, parameters, finding }) {
    const odd = new Map<string, string[]>()
    for (const { id, definition } of site.placements) {
      const rise_K = definition.heat?.liquidFraction ? definition.heat.deltaT_K : undefined
      if (rise_K === undefined) continue
      if (exceeds(parameters.smallest, rise_K) || exceeds(rise_K, parameters.largest)) append(odd, definition.id, id)
    }
    for (const [discriminator, subjects] of odd) {
      const { name, heat } = index.byId.get(subjects[0]!)!.definition
      const value = heat!.deltaT_K!
      const limit = value > parameters.largest ? parameters.largest : parameters.smallest
      const params = { item: name, side: value > limit ? 'above' : 'below' }
      yield finding({ subjects, collective: true, discriminator, value, limit, unit: 'K', params })
    }
  },
})
