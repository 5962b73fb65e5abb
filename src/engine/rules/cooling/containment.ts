import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { hallName } from '../hall-name'
import { lacking } from '../lacking'
import { append } from '../site-index'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/** Without contained aisles the exhaust of hot racks comes round to their inlets. */
export const containment = defineSiteRule({
  id: 'cooling/containment',
  severity: 'warning',
  parts: 'hall',
  watches: ['buildings', 'hall', 'mission', 'item.heat', 'item.load'],
  standard: cite('air-cooling-practice'),
  parameters: { uncontained: { value: 10, unit: 'kW', source: 'project-assumption' } },
  *check({ site, index, parameters, finding }) {
    const open = new Map<string, string[]>()
    for (const placement of site.placements) {
      const { id, hall, mission } = placement
      if (hall === null || mission !== 'ai' || site.halls.get(hall)?.containment !== 'none') continue
      if (exceeds(airShare_kW(placement), parameters.uncontained)) append(open, hall, id)
    }
    for (const [hall, subjects] of open)
      yield finding({
        subjects,
        collective: true,
        discriminator: hall,
        value: Math.max(...subjects.map((id) => airShare_kW(index.byId.get(id)!))),
        limit: parameters.uncontained,
        unit: 'kW',
        params: { hall: hallName(site, hall) },
      })
  },
  *needs({ site }) {
    yield* lacking(
      'hall.containment',
      site.placements,
      (p) => p.mission === 'ai' && p.hall !== null && !site.halls.get(p.hall)?.containment && airShare_kW(p) > 0,
    )
  },
})
