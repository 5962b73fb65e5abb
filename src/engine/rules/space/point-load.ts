import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { GRAVITY_m_per_s2 } from '../plan/floor-load'
import { groupByHall, groupDraft } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'
import { wetMass_kg } from '../plan/wet-mass'
import { exceeds } from '../supply/exceeds'

const USUAL_FEET = 4

/** Under one foot or castor the floor bears only so much, whatever it bears on average. */
export const pointLoad = defineSiteRule({
  id: 'space/point-load',
  severity: 'warning',
  parts: 'hall',
  watches: [
    'buildings',
    'hall',
    'item.attributes',
    'item.category',
    'item.feet',
    'item.heat',
    'item.id',
    'item.liquidCooling',
    'item.mass_kg',
    'item.name',
  ],
  standard: cite('building-data'),
  *check({ site, finding }) {
    for (const group of groupByHall(site, (p) => mountingOf(p.definition) === 'floor')) {
      const limit = group.hall.pointLoad_kN
      const mass_kg = wetMass_kg(group.item)
      if (limit === undefined || mass_kg === null) continue
      const feet = group.item.feet ?? USUAL_FEET
      const value = (mass_kg * GRAVITY_m_per_s2) / 1000 / feet
      if (!exceeds(value, limit)) continue
      const draft = groupDraft(group)
      yield finding({ ...draft, value, limit, unit: 'kN', params: { ...draft.params, feet, force: value.toFixed(1) } })
    }
  },
  *needs({ site }) {
    const groups = groupByHall(site, (p) => p.status === 'new' && mountingOf(p.definition) === 'floor')
    const without = groups.filter(({ hall }) => hall.pointLoad_kN === undefined)
    yield* lacking(
      'hall.pointLoad_kN',
      without.flatMap((g) => g.members),
      () => true,
    )
  },
})
