import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { floorLoad_kPa } from '../plan/floor-load'
import { groupByHall, groupDraft } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'
import { isRetrofit } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

/** The pressure under an item's own footprint must stay within what the floor bears. */
export const floorLoad = defineSiteRule({
  id: 'space/floor-load',
  severity: 'error',
  parts: 'hall',
  watches: [
    'buildings',
    'hall',
    'item.attributes',
    'item.category',
    'item.id',
    'item.mass_kg',
    'item.name',
    'item.size_m',
  ],
  standard: cite('building-data'),
  quantities: { value: 'floorLoad', limit: 'floorLoad' },
  *check({ site, finding }) {
    for (const group of groupByHall(site, (p) => mountingOf(p.definition) === 'floor')) {
      const value = floorLoad_kPa(group.item)
      const limit = group.hall.floorLoad_kPa ?? group.hall.building.floorLoad_kPa
      if (value === null || limit === undefined || !exceeds(value, limit)) continue
      yield finding({ ...groupDraft(group), value, limit, unit: 'kPa' })
    }
  },
  *needs({ site }) {
    const groups = groupByHall(site, (p) => isRetrofit(p) && mountingOf(p.definition) === 'floor')
    const without = groups.filter(
      ({ hall }) => hall.floorLoad_kPa === undefined && hall.building.floorLoad_kPa === undefined,
    )
    yield* lacking(
      'hall.floorLoad_kPa',
      without.flatMap((g) => g.members),
      () => true,
    )
    yield* lacking(
      'item.mass_kg',
      groups.flatMap((g) => g.members),
      (p) => p.definition.mass_kg === undefined,
    )
  },
})
