import type { Item } from '../../../model/item'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { placementsOf } from '../plan/placed-items'
import { exceeds } from '../supply/exceeds'

const HOURS_PER_YEAR = 8760
const LITRES_PER_M3 = 1000

/** Towers and wet pads evaporate water: at full load all year it must stay within what the site may use. */
export const waterUse = defineRule({
  id: 'cooling/water-use',
  severity: 'warning',
  watches: [
    'liquid',
    'mission',
    'served',
    'item.category',
    'item.liquidCooling',
    'item.load',
    'site.waterLimit_m3_perYear',
    'item.id',
  ],
  standard: cite('wue-metric'),
  quantities: { use_l: 'volume', allowed_l: 'volume' },
  parameters: { highestWue: { value: 1.8, unit: 'L/kWh', source: 'wue-metric' } },
  *check({ site, facts, index, parameters, finding }) {
    const subjects: string[] = []
    let hourly_l = 0
    for (const { id, definition } of placementsOf(index, evaporates)) {
      const evaporation_l_perkWh = definition.liquidCooling!.evaporation_l_perkWh!
      const node = facts.liquid[id]
      if (!node?.live || node.out_kW === 0) continue
      hourly_l += evaporation_l_perkWh * node.out_kW
      subjects.push(id)
    }
    if (subjects.length === 0) return
    const use_l = hourly_l * HOURS_PER_YEAR
    const allowed_m3 = site.site.waterLimit_m3_perYear
    if (allowed_m3 !== undefined && exceeds(use_l, allowed_m3 * LITRES_PER_M3))
      yield finding({
        subjects,
        collective: true,
        value: use_l / LITRES_PER_M3,
        limit: allowed_m3,
        unit: 'm³/a',
        params: { kind: 'limit', use_l, allowed_l: allowed_m3 * LITRES_PER_M3 },
      })
    let it_kW = 0
    for (const { id, definition } of site.placements) if (facts.served.has(id)) it_kW += definition.load?.design_kW ?? 0
    if (it_kW === 0 || !exceeds(hourly_l / it_kW, parameters.highestWue)) return
    yield finding({
      subjects,
      collective: true,
      discriminator: 'wue',
      value: hourly_l / it_kW,
      limit: parameters.highestWue,
      unit: 'L/kWh',
      severity: 'info',
      params: { kind: 'wue', use_l, allowed_l: 0 },
    })
  },
  *needs({ site }) {
    yield* lacking(
      'liquidCooling.evaporation_l_perkWh',
      site.placements,
      ({ definition: { liquidCooling } }) =>
        liquidCooling?.rejects === 'wet-bulb' && liquidCooling.evaporation_l_perkWh === undefined,
    )
  },
})

const evaporates = ({ liquidCooling }: Item): boolean => !!liquidCooling?.evaporation_l_perkWh
