import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { floorLoad_kPa } from '../plan/floor-load'
import { groupByHall, groupDraft } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'
import { wetMass_kg } from '../plan/wet-mass'
import { exceeds } from '../supply/exceeds'

/** The floor bears an item dry, but not with the coolant that it holds. */
export const wetFloorLoad = defineSiteRule({
  id: 'space/wet-floor-load',
  severity: 'warning',
  parts: 'hall',
  watches: [
    'buildings',
    'hall',
    'item.attributes',
    'item.category',
    'item.delivery',
    'item.heat',
    'item.id',
    'item.liquidCooling',
    'item.mass_kg',
    'item.name',
    'item.size_m',
  ],
  standard: cite('building-data'),
  quantities: { value: 'floorLoad', limit: 'floorLoad', mass_kg: 'mass' },
  *check({ site, finding }) {
    for (const group of groupByHall(site, (p) => mountingOf(p.definition) === 'floor')) {
      const { item, hall } = group
      const wet_kg = wetMass_kg(item)
      const dry = floorLoad_kPa(item)
      const limit = hall.floorLoad_kPa ?? hall.building.floorLoad_kPa
      if (wet_kg === null || dry === null || limit === undefined || exceeds(dry, limit)) continue
      const value = floorLoad_kPa({ ...item, mass_kg: wet_kg })!
      if (!exceeds(value, limit)) continue
      const draft = groupDraft(group)
      const params = { ...draft.params, mass_kg: wet_kg - item.mass_kg! }
      yield finding({ ...draft, value, limit, unit: 'kPa', params })
    }
  },
})
