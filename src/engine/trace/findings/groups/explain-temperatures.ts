import { loopMembers } from '../../../rules/supply/loop-members'
import { portionsInUse } from '../../../rules/supply/portions-in-use'
import { tabulatedFlow_lpm } from '../../../rules/supply/required-flow'
import { classLimit_C } from '../../../rules/supply/water-class'
import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import { altitudeFigure, hallFigure, itemFigure, parameterFigure, siteFigure, solvedFigure } from '../inputs'
import { byProduct, solvedOf, subject } from '../loads'
import { given, part, type ReckonedInput, reckon } from '../reckoning'

const C = 'C'

const itemLimit = (path: string) => (c: FindingCase) => given(itemFigure(c, firstOf(c), path, C))
const ownSupply = (c: FindingCase) => given(supplyAt(c, firstOf(c)))

/** How warm coolant and air arrive, and how warm or cold they may. */
export const temperatureExplanations: Explanations = {
  'cooling/supply-temperature': { value: ownSupply, limit: itemLimit('heat.supplyMax_C') },
  'cooling/supply-minimum': { value: ownSupply, limit: itemLimit('heat.supplyMin_C') },
  'cooling/loop-class': {
    value: ownSupply,
    limit: (c) => given(classFigure(c, firstOf(c), 'heat.waterClass')),
  },
  'cooling/water-class': {
    value: (c) => {
      const isLive = (id: string) => c.facts.liquid[id]?.live ?? false
      const providers = portionsInUse(c.index.coolantInto.get(firstOf(c)) ?? [], isLive)
      return reckon(
        'max',
        C,
        providers.map(({ connection }) => supplyAt(c, connection.from)),
      )
    },
    limit: (c) => {
      const stated = placementOf(c, firstOf(c)).definition.heat?.waterClass !== undefined
      return given(classFigure(c, firstOf(c), stated ? 'heat.waterClass' : 'attributes.ashraeClass'))
    },
  },
  'cooling/mixed-loops': {
    value: (c) => reckon('max', C, supplyLimits(c)),
    limit: (c) => reckon('min', C, supplyLimits(c)),
  },
  'cooling/dew-point': {
    value: (c) =>
      reckon(
        'min',
        C,
        subjectsOf(c).map((p) => supplyAt(c, p.id)),
      ),
    limit: (c) => reckon('sum', C, [dewPointOf(c), parameterFigure(c, 'margin')]),
  },
  'cooling/return-temperature': {
    value: (c) => {
      const id = firstOf(c)
      const node = c.facts.liquid[id]!
      const item = placementOf(c, id).definition
      const heat_kW = (item.load?.design_kW ?? 0) * (item.heat?.liquidFraction ?? 0)
      const heat = solvedOf(c, 'liquid_kW', heat_kW, 'kW', { of: 'item', id, figure: 'liquid_kW' })
      return reckon('sum', C, [
        supplyAt(c, id),
        part('rise', reckon('rise', 'K', [heat, neededFlow(c, id, node.flow_lpm ?? 0)]), subject(c, id)),
      ])
    },
    limit: itemLimit('heat.returnMax_C'),
  },
  'cooling/air-inlet': {
    value: (c) => given(siteFigure(c, 'climate.designDryBulb_C', c.finding.value ?? 0, C)),
    limit: itemLimit('heat.airInletMax_C'),
  },
  'cooling/freeze-protection': {
    value: (c) => given(siteFigure(c, 'climate.designMin_C', c.finding.value ?? 0, C)),
    limit: (c) => {
      const glycol = itemFigure(c, firstOf(c), 'liquidCooling.glycol', '', { value: 0, assumed: true })
      return reckon('sum', C, [
        part('freezes', reckon('freezing', C, [glycol]), { item: placementOf(c, firstOf(c)).definition.name }),
        parameterFigure(c, 'margin'),
      ])
    },
  },
  'cooling/approach': {
    value: (c) => given(itemFigure(c, firstOf(c), 'liquidCooling.approach_K', 'K')),
    limit: (c) => {
      const cooler = placementOf(c, firstOf(c)).definition.liquidCooling
      const rejects = cooler?.rejects === 'wet-bulb' ? 'wetBulb' : 'dryBulb'
      return given(parameterFigure(c, cooler?.role === 'sink' ? rejects : 'cdu'))
    },
  },
  'cooling/delta-t': {
    value: (c) => given(itemFigure(c, firstOf(c), 'heat.deltaT_K', 'K')),
    limit: (c) => given(parameterFigure(c, c.finding.params.side === 'above' ? 'largest' : 'smallest')),
  },
}

/** Supply temperature at a node of the coolant network. */
export const supplyAt = (c: FindingCase, id: string): ReckonedInput =>
  solvedFigure(
    c,
    'supply_C',
    c.facts.liquid[id]?.supply_C ?? Number.NaN,
    C,
    { of: 'liquid', id, figure: 'supply_C' },
    subject(c, id),
  )

/** Flow that a rack needs: its solved flow, or its maker's table at the supply temperature where that is more. */
export function neededFlow(c: FindingCase, id: string, flow_lpm: number, needed_lpm = tabulated(c, id)): ReckonedInput {
  const solved = solvedOf(c, 'flow_lpm', flow_lpm, 'lpm', { of: 'liquid', id, figure: 'flow_lpm' })
  if (needed_lpm === null) return solved
  const table = itemFigure(c, id, 'heat.flowBySupply', 'lpm', undefined, needed_lpm)
  return part('neededFlow', reckon('max', 'lpm', [solved, table]), subject(c, id))
}

function tabulated(c: FindingCase, id: string): number | null {
  const supply_C = c.facts.liquid[id]?.supply_C ?? null
  return supply_C === null ? null : tabulatedFlow_lpm(placementOf(c, id).definition, supply_C)
}

/** The temperature that a class of water stands for: 45 °C for W45. */
function classFigure(c: FindingCase, id: string, path: string): ReckonedInput {
  const { heat, attributes } = placementOf(c, id).definition
  const made = path === 'heat.waterClass' ? heat?.waterClass : attributes?.ashraeClass
  return itemFigure(c, id, path, C, undefined, classLimit_C(String(made)) ?? Number.NaN)
}

/** Highest supply temperatures of the racks on a loop, one for each product. */
function supplyLimits(c: FindingCase): readonly ReckonedInput[] {
  const members = loopMembers(c.facts, c.index).get(firstOf(c)) ?? []
  return byProduct(members.map((m) => m.rack)).flatMap(([rack]) =>
    rack?.definition.heat?.supplyMax_C === undefined ? [] : [itemFigure(c, rack.id, 'heat.supplyMax_C', C)],
  )
}

/** Dew point of a hall: as the hall states it, else of the design day. */
function dewPointOf(c: FindingCase): ReckonedInput {
  const { site } = c.site
  const hall = placementOf(c, firstOf(c)).hall ?? ''
  const stated_C = c.site.halls.get(hall)?.dewPoint_C
  if (stated_C !== undefined) return hallFigure(c, hall, 'dewPoint_C', stated_C, C)
  const { designDryBulb_C = Number.NaN, designWetBulb_C = Number.NaN } = site.climate ?? {}
  return part(
    'dewPoint',
    reckon('dewPoint', C, [
      siteFigure(c, 'climate.designDryBulb_C', designDryBulb_C, C),
      siteFigure(c, 'climate.designWetBulb_C', designWetBulb_C, C),
      altitudeFigure(c),
    ]),
  )
}
