import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { append } from '../site-index'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/** In a hall breathed through with outside air, the inlet is as hot as the extreme design day. */
export const airInlet = defineSiteRule({
  id: 'cooling/air-inlet',
  severity: 'error',
  parts: 'hall',
  watches: ['buildings', 'hall', 'mission', 'item.heat', 'item.id', 'item.load', 'item.name', 'site.climate'],
  standard: cite('maker'),
  *check({ site, index, finding }) {
    const outdoors_C = site.site.climate?.designDryBulb_C
    if (outdoors_C === undefined) return // cooling/unknown says so
    const hot = new Map<string, string[]>()
    for (const placement of site.placements) {
      const { id, hall, mission, definition } = placement
      const limit = definition.heat?.airInletMax_C
      if (hall === null || mission === 'support' || limit === undefined || airShare_kW(placement) === 0) continue
      const air = site.halls.get(hall)?.air
      if ((air === 'once-through' || air === 'filtered') && exceeds(outdoors_C, limit))
        append(hot, `${hall}|${definition.id}`, id)
    }
    for (const [discriminator, subjects] of hot) {
      const { hall, mission, definition } = index.byId.get(subjects[0]!)!
      yield finding({
        subjects,
        collective: true,
        discriminator,
        value: outdoors_C,
        limit: definition.heat!.airInletMax_C!,
        unit: 'C',
        // Miners throttle on the hottest days by design; that costs revenue, not hardware.
        severity: mission === 'mining' ? 'info' : 'error',
        params: { hall: site.halls.get(hall!)?.name ?? hall!, item: definition.name },
      })
    }
  },
})
