import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { bodyFields } from '../plan/body-fields'
import { deliveryFloor } from '../plan/delivery-floor'
import { floorLoad_kPa } from '../plan/floor-load'
import { floorPlan } from '../plan/floor-plan'
import { groupByHall, groupDraft, type HallGroup } from '../plan/group-by-hall'
import { mountingOf } from '../plan/mounting'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'

/** What is to be set up gets from a door to its place, on its pallet, past everything that stands already. */
export const deliveryPath = defineRule({
  id: 'space/delivery-path',
  severity: 'warning',
  parts: 'hall',
  watches: [...bodyFields, 'buildings', 'hall', 'status', 'item.delivery', 'item.id', 'item.mass_kg', 'item.name'],
  standard: cite('building-data'),
  quantities: { pressure: 'floorLoad', floor: 'floorLoad' },
  *check({ site, finding }) {
    const halls = new Map<string, HallGroup[]>()
    for (const group of groupByHall(site, (p) => p.status === 'new' && mountingOf(p.definition) === 'floor'))
      if (group.item.size_m) append(halls, group.hall.id, group)
    if (halls.size === 0) return
    const bodies = new Map(floorPlan(site).bodies.map((body) => [body.placement.id, body]))
    for (const groups of halls.values()) {
      const ways = deliveryFloor(site, groups[0]!.hall)
      for (const group of groups) {
        const { hall, item } = group
        const draft = groupDraft(group)
        const [width_m, , height_m] = deliverySize_m(item)
        if (hall.clearHeight_m !== undefined && exceeds(height_m, hall.clearHeight_m))
          yield finding({
            ...draft,
            discriminator: `${group.key} height`,
            value: height_m,
            limit: hall.clearHeight_m,
            unit: 'm',
            params: { ...draft.params, kind: 'height' },
          })
        const pressure = palletLoad_kPa(item)
        const floor = hall.floorLoad_kPa ?? hall.building.floorLoad_kPa
        if (pressure !== null && floor !== undefined && exceeds(pressure, floor))
          yield finding({
            ...draft,
            discriminator: `${group.key} weight`,
            value: pressure,
            limit: floor,
            unit: 'kPa',
            params: { ...draft.params, kind: 'weight', pressure, floor },
          })
        const reaches = ways.reachOf(width_m, height_m)
        const stranded = reaches ? group.members.filter(({ id }) => !reaches(bodies.get(id)!.corners)) : []
        if (stranded.length > 0)
          yield finding({
            ...draft,
            subjects: stranded.map((p) => p.id),
            discriminator: `${group.key} width`,
            limit: width_m,
            unit: 'm',
            params: { ...draft.params, kind: 'width' },
          })
      }
    }
  },
})

/** Narrow side, long side and height as delivered. */
function deliverySize_m({ delivery, size_m }: Item): readonly [number, number, number] {
  const [a, b, height_m] = delivery?.size_m ?? size_m!
  return [Math.min(a, b), Math.max(a, b), height_m]
}

/** Pressure under the pallet, kPa; null where delivery is not stated, for space/floor-load speaks of the item itself. */
function palletLoad_kPa({ delivery, mass_kg, size_m }: Item): number | null {
  if (!delivery || size_m === undefined) return null
  const laden_kg = delivery.mass_kg ?? mass_kg
  if (laden_kg === undefined) return null
  return floorLoad_kPa({ id: '', category: '', name: '', mass_kg: laden_kg, size_m: delivery.size_m ?? size_m })
}
