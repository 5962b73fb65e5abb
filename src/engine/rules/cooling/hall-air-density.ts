import { signedArea_m2 } from '../../../geometry/polygon'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { hallName } from '../hall-name'
import { append } from '../site-index'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/** Air heat of AI racks spread over their hall: beyond some density no supply of air reaches every rack. */
export const hallAirDensity = defineSiteRule({
  id: 'cooling/hall-air-density',
  severity: 'warning',
  parts: 'hall',
  watches: ['buildings', 'hall', 'mission', 'item.heat', 'item.load'],
  standard: cite('project-assumption'),
  quantities: { area_m2: 'area' },
  // A rack at the usual 25 kW limit of air over the 2.5 m² that it takes with its share of the aisles.
  parameters: { highest: { value: 10, unit: 'kW/m2', source: 'project-assumption' } },
  *check({ site, parameters, finding }) {
    const heat_kW = new Map<string, number>()
    const racks = new Map<string, string[]>()
    for (const placement of site.placements) {
      if (placement.hall === null || placement.mission !== 'ai') continue
      const toAir_kW = airShare_kW(placement)
      if (toAir_kW === 0) continue
      heat_kW.set(placement.hall, (heat_kW.get(placement.hall) ?? 0) + toAir_kW)
      append(racks, placement.hall, placement.id)
    }
    for (const [hall, subjects] of racks) {
      const outline = site.halls.get(hall)?.outline
      if (!outline) continue
      const area_m2 = Math.abs(signedArea_m2(outline))
      const value = heat_kW.get(hall)!
      const limit = parameters.highest * area_m2
      if (!exceeds(value, limit)) continue
      const params = { hall: hallName(site, hall), area_m2 }
      yield finding({ subjects, collective: true, discriminator: hall, value, limit, unit: 'kW', params })
    }
  },
})
