import type { Hall } from '../../../model/building'
import type { EffectivePlacement } from '../../../model/effective-site'
import { airDensity_kgm3 } from '../../psychrometrics/air-density'
import { cite } from '../cite'
import { defineRule, type RuleContext } from '../define-rule'
import { hallName } from '../hall-name'
import { lacking } from '../lacking'
import { append } from '../site-index'
import { airShare_kW } from '../supply/air-share'
import { exceeds } from '../supply/exceeds'

const SPECIFIC_HEAT_kJ_per_kgK = 1.006
const SECONDS_PER_HOUR = 3600
/** Where the site names no design day. */
const STANDARD_AIR_C = 20

/** The rest of a liquid-cooled rack's heat still needs air: the old fan wall must move enough of it. */
export const residualAir = defineRule({
  id: 'cooling/residual-air',
  severity: 'warning',
  parts: 'hall',
  watches: [
    'air',
    'buildings',
    'hall',
    'hallAirHeat_kW',
    'mission',
    'power',
    'item.airCooling',
    'item.heat',
    'item.load',
    'site.altitude_m',
    'site.climate',
  ],
  standard: cite('physical-necessity'),
  quantities: { heat_kW: 'power' },
  parameters: { usualRise: { value: 15, unit: 'K', source: 'project-assumption' } },
  *check({ site, facts, index, parameters, finding }) {
    const loads = new Map<string, EffectivePlacement[]>()
    const converted = new Set<string>()
    for (const placement of site.placements) {
      const { id, hall, mission, definition } = placement
      if (hall === null || mission === 'support' || !facts.power[id]?.live || airShare_kW(placement) === 0) continue
      if (!isOutsideAir(site.halls.get(hall)?.air)) continue
      append(loads, hall, placement)
      if (mission === 'ai' && definition.heat?.liquidFraction) converted.add(hall)
    }
    for (const hall of converted) {
      const limit = liveAirflow_m3h({ facts, index }, hall)
      if (limit === null) continue
      const members = loads.get(hall)!
      const value = airflowNeed_m3h(members, heatPerAirflow(site.site), parameters.usualRise)
      if (!exceeds(value, limit)) continue
      yield finding({
        subjects: members.filter((p) => p.mission === 'ai').map((p) => p.id),
        collective: true,
        discriminator: hall,
        value,
        limit,
        unit: 'm3h',
        params: { hall: hallName(site, hall), heat_kW: members.reduce((sum, p) => sum + airShare_kW(p), 0) },
      })
    }
  },
  *needs({ site }) {
    const outside = new Set([...site.halls].filter(([, h]) => isOutsideAir(h.air)).map(([id]) => id))
    yield* lacking(
      'airCooling.airflow_m3h',
      site.placements,
      ({ hall, definition: { airCooling } }) =>
        hall !== null && outside.has(hall) && !!airCooling && airCooling.airflow_m3h === undefined,
    )
  },
})

const isOutsideAir = (air: Hall['air']): boolean => air === 'once-through' || air === 'filtered'

/** Heat that 1 m³/h of outside air carries per kelvin on the design day, kW. */
function heatPerAirflow({ climate, altitude_m }: RuleContext['site']['site']): number {
  const dryBulb_C = climate?.designDryBulb_C ?? STANDARD_AIR_C
  const density_kgm3 = airDensity_kgm3({ dryBulb_C, altitude_m: altitude_m ?? 0 })
  return (density_kgm3 * SPECIFIC_HEAT_kJ_per_kgK) / SECONDS_PER_HOUR
}

function airflowNeed_m3h(loads: readonly EffectivePlacement[], kW_per_m3hK: number, usualRise_K: number): number {
  let sum = 0
  for (const load of loads)
    sum += airShare_kW(load) / (kW_per_m3hK * (load.definition.heat?.airDeltaT_K ?? usualRise_K))
  return sum
}

/** Airflow of a hall's live coolers, m³/h; null without any, or where one names none. */
function liveAirflow_m3h({ facts, index }: Pick<RuleContext, 'facts' | 'index'>, hall: string): number | null {
  let sum = 0
  for (const { id, definition } of index.airCoolersIn.get(hall) ?? []) {
    if (!facts.air[id]?.live) continue
    const airflow_m3h = definition.airCooling?.airflow_m3h
    if (airflow_m3h === undefined) return null
    sum += airflow_m3h
  }
  return sum > 0 ? sum : null
}
