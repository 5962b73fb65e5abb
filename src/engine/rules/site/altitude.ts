import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { lacking } from '../lacking'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

/**
 * Thin air carries less heat: above 900 m the inlet temperature allowed to AI hardware falls, by 1 K per 300 m for what is
 * allowed 35 °C (classes A1 and A2).
 */
export const altitude = defineSiteRule({
  id: 'site/altitude',
  severity: 'warning',
  watches: ['mission', 'item.heat', 'item.load', 'site.altitude_m'],
  standard: cite('ashrae-thermal'),
  quantities: { derate_K: 'temperatureDifference' },
  parameters: {
    derateFrom: { value: 900, unit: 'm', source: 'ashrae-thermal' },
    highest: { value: 3050, unit: 'm', source: 'ashrae-thermal' },
    metresPerKelvin: { value: 300, unit: 'm/K', source: 'ashrae-thermal' },
  },
  *check({ site, parameters, finding }) {
    const { altitude_m } = site.site
    if (altitude_m === undefined || !exceeds(altitude_m, parameters.derateFrom)) return
    const subjects = site.placements.filter((p) => p.mission === 'ai' && airShare_kW(p) > 0).map((p) => p.id)
    if (subjects.length === 0) return
    const tooHigh = exceeds(altitude_m, parameters.highest)
    yield finding({
      subjects,
      collective: true,
      value: altitude_m,
      limit: tooHigh ? parameters.highest : parameters.derateFrom,
      unit: 'm',
      severity: tooHigh ? 'error' : 'warning',
      params: { derate_K: (altitude_m - parameters.derateFrom) / parameters.metresPerKelvin },
    })
  },
  *needs({ site }) {
    if (site.site.altitude_m !== undefined) return
    yield* lacking('site.altitude_m', site.placements, (p) => p.mission === 'ai' && airShare_kW(p) > 0)
  },
})
