import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'
import { freezingPoint_C } from '../supply/propylene-glycol'

/** A coil outdoors bursts in the first frost without load unless its water carries enough glycol. */
export const freezeProtection = defineSiteRule({
  id: 'cooling/freeze-protection',
  severity: 'warning',
  parts: 'product',
  watches: ['hall', 'item.id', 'item.liquidCooling', 'item.name', 'site.climate'],
  about: (item) => item.liquidCooling !== undefined,
  standard: cite('johnson-glycol'),
  parameters: { margin: { value: 3, unit: 'K', source: 'project-assumption' } },
  *check({ site, index, parameters, finding }) {
    const coldest_C = site.site.climate?.designMin_C
    if (coldest_C === undefined || coldest_C >= parameters.margin) return
    const exposed = new Map<string, string[]>()
    for (const placement of site.placements) {
      if (!isExposed(placement)) continue
      const { id, definition } = placement
      const freezes_C = freezingPoint_C(definition.liquidCooling?.glycol ?? 0)
      if (exceeds(freezes_C + parameters.margin, coldest_C)) append(exposed, definition.id, id)
    }
    for (const [item, subjects] of exposed) {
      const { name, liquidCooling } = index.byId.get(subjects[0]!)!.definition
      const glycol = liquidCooling?.glycol
      yield finding({
        subjects,
        collective: true,
        discriminator: item,
        value: coldest_C,
        limit: freezingPoint_C(glycol ?? 0) + parameters.margin,
        unit: 'C',
        params: { item: name, glycol: glycol ?? 0, stated: glycol === undefined ? 'no' : glycol > 0 ? 'yes' : 'water' },
      })
    }
  },
  *needs({ site }) {
    if (site.site.climate?.designMin_C !== undefined) return
    yield* lacking('site.climate.designMin_C', site.placements, isExposed)
  },
})

const isExposed = ({ hall, definition }: EffectivePlacement): boolean =>
  hall === null && definition.liquidCooling?.role === 'sink'
