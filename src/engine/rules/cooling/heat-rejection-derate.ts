import type { Item } from '../../../model/item'
import type { Site } from '../../../model/site'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { lacking } from '../lacking'
import { exceeds } from '../supply/exceeds'
import { thinAirFactor } from '../supply/thin-air'

/** On a day hotter than its rating, or in thin air, a dry cooler or chiller rejects less than its plate says. */
export const heatRejectionDerate = defineRule({
  id: 'cooling/heat-rejection-derate',
  severity: 'warning',
  parts: 'placement',
  watches: ['liquid', 'item.liquidCooling', 'site.altitude_m', 'site.climate'],
  about: (item) => item.liquidCooling !== undefined,
  standard: cite('maker'),
  quantities: { ambient_C: 'temperature', rating_kW: 'power', altitude_m: 'length' },
  parameters: { altitudeFrom: { value: 300, unit: 'm', source: 'project-assumption' } },
  *check({ site, facts, parameters, finding }) {
    for (const { id, definition } of site.placements) {
      const sink = definition.liquidCooling
      const node = facts.liquid[id]
      if (sink?.role !== 'sink' || sink.capacity_kW === undefined || !node?.live) continue
      if (exceeds(node.out_kW, sink.capacity_kW)) continue // cooling/liquid-capacity says so
      const altitude_m = rejectsToAir(sink) ? (site.site.altitude_m ?? 0) : 0
      const thin = exceeds(altitude_m, parameters.altitudeFrom) ? thinAirFactor(altitude_m) : 1
      const ambient_C = ambientOf(sink, site.site)
      const hot = 1 - (sink.derate_perK ?? 0) * Math.max(0, (ambient_C ?? 0) - (sink.ratedAmbient_C ?? ambient_C ?? 0))
      const limit = sink.capacity_kW * Math.max(0, hot) * thin
      if (!exceeds(node.out_kW, limit)) continue
      yield finding({
        subjects: [id],
        value: node.out_kW,
        limit,
        unit: 'kW',
        params: {
          rating_kW: sink.capacity_kW,
          altitude_m,
          ...(hot < 1 ? { cause: thin < 1 ? 'both' : 'heat', ambient_C: ambient_C! } : { cause: 'altitude' }),
        },
      })
    }
  },
  *needs({ site }) {
    yield* lacking(
      'liquidCooling.ratedAmbient_C',
      site.placements,
      ({ definition: { category, liquidCooling } }) =>
        category === 'chiller' && !!liquidCooling && liquidCooling.ratedAmbient_C === undefined,
    )
  },
})

type Sink = NonNullable<Item['liquidCooling']>

/** Fans blow over a coil: a dry cooler, or an air-cooled chiller, which is rated at an ambient. */
const rejectsToAir = ({ rejects, ratedAmbient_C }: Sink): boolean =>
  rejects === 'dry-bulb' || (rejects === 'setpoint' && ratedAmbient_C !== undefined)

const ambientOf = ({ rejects }: Sink, { climate }: Site): number | undefined =>
  rejects === 'wet-bulb' ? climate?.designWetBulb_C : climate?.designDryBulb_C
