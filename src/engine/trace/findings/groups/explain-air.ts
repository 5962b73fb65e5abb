import type { EffectivePlacement } from '../../../../model/effective-site'
import { rearDoorCapacity } from '../../../rules/plan/rear-door-capacity'
import { airShare_kW } from '../../../rules/supply/air-share'
import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import {
  altitudeFigure,
  itemFigure,
  parameterFigure,
  planFigure,
  publishedFigure,
  siteFigure,
  solvedFigure,
} from '../inputs'
import { airHeatOf, byProduct, solvedOf, subject, timesEach } from '../loads'
import { given, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'
import { heatThrough } from './explain-flows'

const coolerHeat = (c: FindingCase) => given(heatThrough(c, firstOf(c)))

/** Heat to the air of halls, and what coolers reject on the design day. */
export const airExplanations: Explanations = {
  'cooling/air-capacity': {
    value: (c) =>
      given(solvedOf(c, 'airTaken', c.finding.value ?? 0, 'kW', { of: 'air', id: firstOf(c), figure: 'out_kW' })),
    limit: (c) => given(itemFigure(c, firstOf(c), 'airCooling.capacity_kW', 'kW')),
  },
  'cooling/air-altitude': {
    value: (c) => given(hallHeat(c, hallOf(c))),
    limit: (c) =>
      reckon('product', 'kW', [
        part(
          'airCapacity_kW',
          reckon(
            'sum',
            'kW',
            coolersIn(c).map((p) => itemFigure(c, p.id, 'airCooling.capacity_kW', 'kW')),
          ),
        ),
        thinAir(c),
      ]),
  },
  'cooling/no-air': {
    value: () => reckon('idle', 'kW', []),
    limit: (c) => airHeatOf(c, subjectsOf(c)),
  },
  'cooling/air-density': {
    value: (c) => {
      const rack = placementOf(c, firstOf(c))
      const doors_kW = rearDoorCapacity(c.facts)(rack)
      const toAir = toAirOf(c, rack)
      return doors_kW > 0
        ? reckon('above', 'kW', [toAir, planFigure('rearDoors', doors_kW, 'kW', subject(c, rack.id))])
        : given(toAir)
    },
    limit: (c) => given(parameterFigure(c, c.finding.limit === c.parameters.usual ? 'usual' : 'perfectContainment')),
  },
  'cooling/containment': {
    value: (c) =>
      reckon(
        'max',
        'kW',
        byProduct(subjectsOf(c)).map(([rack]) => toAirOf(c, rack!)),
      ),
    limit: (c) => given(parameterFigure(c, 'uncontained')),
  },
  'cooling/hall-air-density': {
    value: (c) => airHeatOf(c, subjectsOf(c)),
    limit: (c) =>
      reckon('product', 'kW', [
        parameterFigure(c, 'highest'),
        planFigure('hallArea', Number(c.finding.params.area_m2), 'm2', { hall: String(c.finding.params.hall) }),
      ]),
  },
  'cooling/residual-air': {
    value: airflowNeeded,
    limit: (c) =>
      reckon(
        'sum',
        'm3h',
        coolersIn(c).map((p) => itemFigure(c, p.id, 'airCooling.airflow_m3h', 'm3h')),
      ),
  },
  'cooling/liquid-capacity': {
    value: coolerHeat,
    limit: (c) => given(itemFigure(c, firstOf(c), 'liquidCooling.capacity_kW', 'kW')),
  },
  'cooling/unserved-liquid': {
    value: () => reckon('idle', 'kW', []),
    limit: (c) =>
      given(solvedOf(c, 'liquid_kW', c.finding.limit ?? 0, 'kW', { of: 'item', id: firstOf(c), figure: 'liquid_kW' })),
  },
  'cooling/glycol-derate': {
    value: coolerHeat,
    limit: (c) => {
      const glycol = itemFigure(c, firstOf(c), 'liquidCooling.glycol', '')
      return reckon('product', 'kW', [
        itemFigure(c, firstOf(c), 'liquidCooling.capacity_kW', 'kW'),
        part('glycolCapacity', reckon('glycolCapacity', '', [glycol])),
      ])
    },
  },
  'cooling/heat-rejection-derate': {
    value: coolerHeat,
    limit: (c) => {
      const id = firstOf(c)
      const { cause } = c.finding.params
      const factors: ReckonedInput[] = [itemFigure(c, id, 'liquidCooling.capacity_kW', 'kW')]
      if (cause !== 'altitude') {
        const wet = placementOf(c, id).definition.liquidCooling?.rejects === 'wet-bulb'
        const ambient = siteFigure(
          c,
          wet ? 'climate.designWetBulb_C' : 'climate.designDryBulb_C',
          Number(c.finding.params.ambient_C),
          'C',
        )
        const hot = reckon('hotDay', '', [
          itemFigure(c, id, 'liquidCooling.derate_perK', ''),
          ambient,
          itemFigure(c, id, 'liquidCooling.ratedAmbient_C', 'C'),
        ])
        factors.push(part('hotDay', hot))
      }
      if (cause !== 'heat') factors.push(thinAir(c))
      return reckon('product', 'kW', factors)
    },
  },
  'cooling/minimum-load': {
    value: (c) =>
      reckon(
        'min',
        '',
        subjectsOf(c).map(({ id }) =>
          solvedOf(c, 'utilisation', c.facts.liquid[id]?.utilisation ?? 0, '', {
            of: 'liquid',
            id,
            figure: 'utilisation',
          }),
        ),
      ),
    limit: (c) =>
      given(parameterFigure(c, placementOf(c, firstOf(c)).definition.category === 'cdu' ? 'cdu' : 'chiller')),
  },
}

const thinAir = (c: FindingCase): ReckonedInput => part('thinAir', reckon('thinAir', '', [altitudeFigure(c)]))

/** The hall that a finding speaks of. */
function hallOf(c: FindingCase): string {
  const name = c.finding.params.hall
  return [...c.site.halls.values()].find((h) => (h.name ?? h.id) === name)?.id ?? placementOf(c, firstOf(c)).hall ?? ''
}

const hallHeat = (c: FindingCase, hall: string): ReckonedInput =>
  solvedFigure(c, 'airHeat_kW', c.facts.hallAirHeat_kW.get(hall) ?? 0, 'kW', { of: 'hall', hall, figure: 'airHeat_kW' })

const coolersIn = (c: FindingCase): readonly EffectivePlacement[] =>
  (c.index.airCoolersIn.get(hallOf(c)) ?? []).filter((p) => c.facts.air[p.id]?.live)

const toAirOf = (c: FindingCase, rack: EffectivePlacement): ReckonedInput =>
  solvedFigure(
    c,
    'air_kW',
    airShare_kW(rack),
    'kW',
    { of: 'item', id: rack.id, figure: 'air_kW' },
    { subject: rack.definition.name },
  )

const SPECIFIC_HEAT_kJ_per_kgK = 1.006
const STANDARD_AIR_C = 20

/** Airflow that the loads of a hall breathed through with outside air need, those of one product together. */
function airflowNeeded(c: FindingCase): Reckoning {
  const hall = hallOf(c)
  const loads = c.site.placements.filter(
    (p) => p.hall === hall && p.mission !== 'support' && c.facts.power[p.id]?.live && airShare_kW(p) > 0,
  )
  const day_C = c.site.site.climate?.designDryBulb_C
  const day = siteFigure(c, 'climate.designDryBulb_C', day_C ?? STANDARD_AIR_C, 'C')
  const warmth: ReckonedInput = day_C === undefined ? { ...day, origin: 'assumed' } : day
  const density = part('airDensity', reckon('airDensity', 'kg/m³', [warmth, altitudeFigure(c)]))
  const specific = publishedFigure('specificHeatOfAir', SPECIFIC_HEAT_kJ_per_kgK, 'kJ/(kg·K)', 'ashrae-fundamentals')
  return reckon(
    'sum',
    'm3h',
    byProduct(loads).map((group) => {
      const rack = group[0]!
      const rise =
        rack.definition.heat?.airDeltaT_K === undefined
          ? parameterFigure(c, 'usualRise')
          : itemFigure(c, rack.id, 'heat.airDeltaT_K', 'K')
      const each = reckon('airflow', 'm3h', [toAirOf(c, rack), density, specific, rise])
      return timesEach('airflowOfGroup', group, part('airflow', each, { item: rack.definition.name }))
    }),
  )
}
