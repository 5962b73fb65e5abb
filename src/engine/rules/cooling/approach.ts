import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'

/** An approach that no ordinary exchanger reaches makes every temperature behind it too good to be true. */
export const approach = defineSiteRule({
  id: 'cooling/approach',
  severity: 'warning',
  parts: 'product',
  watches: ['item.category', 'item.id', 'item.liquidCooling', 'item.name'],
  about: (item) => item.liquidCooling !== undefined,
  standard: cite('cdu-checklist'),
  parameters: {
    cdu: { value: 3, unit: 'K', source: 'cdu-checklist' },
    dryBulb: { value: 3, unit: 'K', source: 'project-assumption' },
    wetBulb: { value: 2.2, unit: 'K', source: 'ashrae-systems' },
  },
  *check({ site, index, parameters, finding }) {
    const close = new Map<string, string[]>()
    for (const { id, definition } of site.placements) {
      const limit = lowest_K(definition, parameters)
      if (limit !== null && exceeds(limit, definition.liquidCooling!.approach_K!)) append(close, definition.id, id)
    }
    for (const [discriminator, subjects] of close) {
      const { definition } = index.byId.get(subjects[0]!)!
      yield finding({
        subjects,
        collective: true,
        discriminator,
        value: definition.liquidCooling!.approach_K!,
        limit: lowest_K(definition, parameters)!,
        unit: 'K',
        params: { item: definition.name, kind: definition.liquidCooling!.role },
      })
    }
  },
})

/** Smallest approach to be believed of an item, K; null where it has none to judge. */
function lowest_K(
  { category, liquidCooling }: Item,
  limits: Readonly<Record<'cdu' | 'dryBulb' | 'wetBulb', number>>,
): number | null {
  if (liquidCooling?.approach_K === undefined || liquidCooling.rejects === 'setpoint') return null
  if (liquidCooling.role === 'sink') {
    if (liquidCooling.rejects === undefined) return null
    return liquidCooling.rejects === 'wet-bulb' ? limits.wetBulb : limits.dryBulb
  }
  return category === 'cdu' ? limits.cdu : null // a pump or manifold adds nothing
}
