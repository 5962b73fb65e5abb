import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { hallName } from '../hall-name'
import { lacking } from '../lacking'
import { append } from '../site-index'
import { exceeds } from '../supply/exceeds'
import { hallDewPoint_C } from '../supply/hall-dew-point'

/** Coolant colder than the dew point of the hall lets water condense on hoses, manifolds and cold plates. */
export const dewPoint = defineRule({
  id: 'cooling/dew-point',
  severity: 'warning',
  parts: 'hall',
  watches: ['buildings', 'hall', 'liquid', 'item.heat', 'site.altitude_m', 'site.climate'],
  standard: cite('cdu-checklist'),
  quantities: { dewPoint_C: 'temperature' },
  parameters: { margin: { value: 2, unit: 'K', source: 'cdu-checklist' } },
  *check({ site, facts, parameters, finding }) {
    const dewPoints = new Map([...site.halls.keys()].map((hall) => [hall, hallDewPoint_C(site, hall)]))
    const cold = new Map<string, string[]>()
    const coldest_C = new Map<string, number>()
    for (const { id, hall, definition } of site.placements) {
      if (hall === null || !definition.heat?.liquidFraction) continue
      const node = facts.liquid[id]
      if (!node?.live || node.supply_C === null) continue
      const dewPoint_C = dewPoints.get(hall) ?? null
      if (dewPoint_C === null || !exceeds(dewPoint_C + parameters.margin, node.supply_C)) continue
      append(cold, hall, id)
      coldest_C.set(hall, Math.min(coldest_C.get(hall) ?? node.supply_C, node.supply_C))
    }
    for (const [hall, subjects] of cold) {
      const dewPoint_C = dewPoints.get(hall)!
      yield finding({
        subjects,
        collective: true,
        discriminator: hall,
        value: coldest_C.get(hall)!,
        limit: dewPoint_C + parameters.margin,
        unit: 'C',
        params: { hall: hallName(site, hall), dewPoint_C },
      })
    }
  },
  *needs({ site }) {
    const unknown = new Set([...site.halls.keys()].filter((hall) => hallDewPoint_C(site, hall) === null))
    yield* lacking(
      'hall.dewPoint_C',
      site.placements,
      (p) => p.hall !== null && unknown.has(p.hall) && !!p.definition.heat?.liquidFraction,
    )
  },
})
