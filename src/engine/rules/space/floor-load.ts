import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { floorLoad_kPa } from '../plan/floor-load'
import { groupByHall, groupDraft } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'
import { exceeds } from '../supply/exceeds'

/** The pressure under an item's own footprint must stay within what the floor bears. */
export const floorLoad = defineSiteRule({
  id: 'space/floor-load',
  severity: 'error',
  parts: 'hall',
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
})
