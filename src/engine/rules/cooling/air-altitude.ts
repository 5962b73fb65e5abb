import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { hallName } from '../hall-name'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { thinAirFactor } from '../supply/thin-air'

/** Fans move volume, not mass: at altitude a hall's air coolers take less heat than at sea level. */
export const airAltitude = defineRule({
  id: 'cooling/air-altitude',
  severity: 'warning',
  watches: ['air', 'buildings', 'hall', 'hallAirHeat_kW', 'item.airCooling', 'site.altitude_m'],
  standard: cite('ashrae-fundamentals'),
  quantities: { rating_kW: 'power', altitude_m: 'length' },
  parameters: { altitudeFrom: { value: 300, unit: 'm', source: 'project-assumption' } },
  *check({ site, facts, index, parameters, finding }) {
    const altitude_m = site.site.altitude_m ?? 0
    if (!exceeds(altitude_m, parameters.altitudeFrom)) return
    const factor = thinAirFactor(altitude_m)
    for (const [hall, coolers] of index.airCoolersIn) {
      const value = facts.hallAirHeat_kW.get(hall) ?? 0
      const live = coolers.filter((c) => facts.air[c.id]?.live)
      let rating_kW = 0
      for (const { definition } of live) rating_kW += definition.airCooling?.capacity_kW ?? Number.POSITIVE_INFINITY
      // Beyond the rating itself cooling/air-capacity says so, without a cooler cooling/no-air.
      if (rating_kW === 0 || exceeds(value, rating_kW) || !exceeds(value, rating_kW * factor)) continue
      yield finding({
        subjects: live.map((c) => c.id),
        collective: true,
        discriminator: hall,
        value,
        limit: rating_kW * factor,
        unit: 'kW',
        params: { hall: hallName(site, hall), rating_kW, altitude_m },
      })
    }
  },
  *needs({ site, index }) {
    const coolers = [...index.airCoolersIn.values()].flat()
    if (site.site.altitude_m === undefined) yield* lacking('site.altitude_m', coolers, () => true)
  },
})
