import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { portionsInUse } from '../supply/portions-in-use'
import { classLimit_C, isFacilityClass } from '../supply/water-class'

/** Facility water must stay within the ASHRAE class (W17 to W45) that a CDU or rack is made for. */
export const waterClass = defineRule({
  id: 'cooling/water-class',
  severity: 'warning',
  parts: 'placement',
  watches: [
    'liquid',
    'connection.from',
    'connection.share',
    'connection.standby',
    'item.attributes',
    'item.heat',
    'item.liquidCooling',
  ],
  standard: cite('ashrae-liquid'),
  *check({ site, facts, index, finding }) {
    for (const { id, definition } of site.placements) {
      const made = facilityClassOf(definition)
      if (made === undefined || !facts.liquid[id]?.live) continue
      const limit = classLimit_C(made)
      if (limit === null) continue
      let value = Number.NEGATIVE_INFINITY
      for (const { connection } of portionsInUse(index.coolantInto.get(id) ?? [], (p) => !!facts.liquid[p]?.live))
        value = Math.max(value, facts.liquid[connection.from]?.supply_C ?? Number.NEGATIVE_INFINITY)
      if (exceeds(value, limit)) yield finding({ subjects: [id], value, limit, unit: 'C', params: { class: made } })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'heat.waterClass',
      site.placements,
      ({ definition }) => definition.category === 'cdu' && facilityClassOf(definition) === undefined,
    )
  },
})

/** Class of facility water that an item is made for: its own figure, or, of a cooler, the class its maker quotes. */
function facilityClassOf({ heat, liquidCooling, attributes }: Item): string | undefined {
  const quoted = heat?.waterClass ?? (liquidCooling ? attributes?.ashraeClass : undefined)
  return typeof quoted === 'string' && isFacilityClass(quoted) ? quoted : undefined
}
