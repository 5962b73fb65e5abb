import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { append } from '../site-index'
import { airShare_kW } from '../supply/air-share'

/** Indoors, heat that goes to the air needs a live air cooler in the hall. */
export const noAir = defineRule({
  id: 'cooling/no-air',
  severity: 'error',
  parts: 'hall',
  watches: ['air', 'buildings', 'hall', 'mission', 'item.airCooling', 'item.heat', 'item.load'],
  standard: cite('physical-necessity'),
  *check({ site, facts, index, finding }) {
    const waiting = new Map<string, string[]>()
    const heat_kW = new Map<string, number>()
    for (const placement of site.placements) {
      const { id, hall, mission } = placement
      if (hall === null || mission === 'support' || airShare_kW(placement) === 0) continue
      append(waiting, hall, id)
      heat_kW.set(hall, (heat_kW.get(hall) ?? 0) + airShare_kW(placement))
    }
    for (const [hall, subjects] of waiting) {
      const coolers = index.airCoolersIn.get(hall) ?? []
      if (coolers.some((c) => facts.air[c.id]?.live)) continue
      yield finding({
        subjects,
        collective: true,
        discriminator: hall,
        value: 0,
        limit: heat_kW.get(hall)!,
        unit: 'kW',
        params: { hall: site.halls.get(hall)?.name ?? hall, coolers: coolers.length },
      })
    }
  },
})
