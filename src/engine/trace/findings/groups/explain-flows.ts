import { type LoopMember, loopMembers } from '../../../rules/supply/loop-members'
import { guidanceFlow_lpm, neededFlow_lpm } from '../../../rules/supply/required-flow'
import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import { countFigure, itemFigure, parameterFigure, publishedFigure, runFigure, siteFigure } from '../inputs'
import { designOf, solvedOf, subject } from '../loads'
import { headFigure } from '../pipe-inputs'
import { agrees, given, part, type ReckonedInput, type Reckoning, reckon } from '../reckoning'
import { neededFlow } from './explain-temperatures'

const ownMaximum = (c: FindingCase) => given(itemFigure(c, firstOf(c), 'liquidCooling.maxFlow_lpm', 'lpm'))

/** Coolant, what carries it and what it holds back. */
export const flowExplanations: Explanations = {
  'cooling/coolant-flow': { value: (c) => flowOf(c, (member) => ownFlow(c, member)), limit: ownMaximum },
  'cooling/flow-at-temperature': {
    value: (c) =>
      flowOf(c, (member) => {
        const { rack, part: share, heat_kW } = member
        const supply_C = c.facts.liquid[rack.id]?.supply_C ?? null
        const own = ownFlow(c, member)
        if (rack.mission !== 'ai' || rack.definition.heat?.flowBySupply || supply_C === null) return own
        const heat = part('heatToLoop', heatOf(c, member), subject(c, rack.id))
        const perKilowatt = publishedFigure(
          'flowPerKilowatt',
          guidanceFlow_lpm(1, supply_C),
          'lpm/kW',
          'nvidia-cdu-qualification',
        )
        const guided = reckon('product', 'lpm', [perKilowatt, heat])
        return agrees(heat.value, heat_kW) && share > 0
          ? part('neededFlow', reckon('max', 'lpm', [own, part('guidedFlow', guided)]), subject(c, rack.id))
          : own
      }),
    limit: ownMaximum,
  },
  'cooling/facility-rise': {
    value: (c) =>
      reckon('rise', 'K', [heatThrough(c, firstOf(c)), itemFigure(c, firstOf(c), 'liquidCooling.maxFlow_lpm', 'lpm')]),
    limit: (c) => given(parameterFigure(c, 'largest')),
  },
  'cooling/pump-head': {
    value: (c) => {
      const wet = subjectsOf(c).filter((p) => p.definition.heat?.pressureDrop_kPa !== undefined)
      return reckon('max', 'kPa', [
        ...new Map(wet.map((p) => [p.item, itemFigure(c, p.id, 'heat.pressureDrop_kPa', 'kPa')])).values(),
      ])
    },
    limit: (c) => {
      const cooler = subjectsOf(c).find(
        ({ definition: { liquidCooling } }) => liquidCooling?.head_kPa ?? liquidCooling?.pumpCurve,
      )
      return given(headFigure(c, cooler?.id ?? ''))
    },
  },
  'cooling/pump-redundancy': {
    value: (c) => given(itemFigure(c, firstOf(c), 'liquidCooling.pumps.count', '')),
    limit: (c) =>
      reckon('sum', '', [itemFigure(c, firstOf(c), 'liquidCooling.pumps.needed', ''), parameterFigure(c, 'spare')]),
  },
  'cooling/ride-through': {
    value: (c) => {
      const members = membersOf(c)
      return reckon('rideThrough', 's', [
        part('volume', volumeOf(c, members), subject(c, firstOf(c))),
        riseAllowed(c, members),
        part(
          'heatToLoop',
          reckon(
            'sum',
            'kW',
            members.map((m) => part('heatToLoop', heatOf(c, m), subject(c, m.rack.id))),
          ),
          subject(c, firstOf(c)),
        ),
      ])
    },
    limit: (c) => {
      const slowest = c.site.placements.reduce<string | null>((best, p) => {
        const start_s = (id: string) => placementOf(c, id).definition.power?.start_s ?? 0
        return start_s(p.id) > (best === null ? 0 : start_s(best)) ? p.id : best
      }, null)
      const start =
        slowest === null ? parameterFigure(c, 'generatorStart') : itemFigure(c, slowest, 'power.start_s', 's')
      return reckon('sum', 's', [start, parameterFigure(c, 'plantRestart')])
    },
  },
  'cooling/water-use': {
    value: (c) => {
      const hourly = reckon(
        'sum',
        'L/h',
        subjectsOf(c).map(({ id }) =>
          part(
            'evaporates',
            reckon('product', 'L/h', [
              itemFigure(c, id, 'liquidCooling.evaporation_l_perkWh', 'L/kWh'),
              heatThrough(c, id),
            ]),
            subject(c, id),
          ),
        ),
      )
      if (c.finding.params.kind === 'limit')
        return reckon('yearly', c.finding.unit, [part('evaporation', hourly), countFigure('hoursOfYear', 8760)])
      const served = c.site.placements.filter((p) => c.facts.served.has(p.id))
      return reckon('quotient', c.finding.unit, [part('evaporation', hourly), part('servedLoad', designOf(c, served))])
    },
    limit: (c) =>
      c.finding.params.kind === 'limit'
        ? given(siteFigure(c, 'waterLimit_m3_perYear', c.finding.limit ?? 0, c.finding.unit))
        : given(parameterFigure(c, 'highestWue')),
  },
}

const membersOf = (c: FindingCase): readonly LoopMember[] => loopMembers(c.facts, c.index).get(firstOf(c)) ?? []

/** Heat that a cooler takes in normal operation. */
export const heatThrough = (c: FindingCase, id: string): ReckonedInput =>
  solvedOf(c, 'heat_kW', c.facts.liquid[id]?.out_kW ?? 0, 'kW', { of: 'liquid', id, figure: 'out_kW' })

/** Sum over the racks of a cooler's loop, alike ones together. */
function flowOf(c: FindingCase, each: (member: LoopMember) => ReckonedInput): Reckoning {
  const alike = ({ rack, part: share }: LoopMember) => {
    const { supply_C, flow_lpm } = c.facts.liquid[rack.id]!
    return [rack.item, rack.mission, share, supply_C, flow_lpm].join(' ')
  }
  const groups = [...Map.groupBy(membersOf(c), alike).values()]
  return reckon(
    'sum',
    'lpm',
    groups.map((members) => {
      const { rack } = members[0]!
      const together = reckon('product', 'lpm', [countFigure('placements', members.length), each(members[0]!)])
      return part('flowOfGroup', together, { count: members.length, item: rack.definition.name })
    }),
  )
}

/** What a rack draws from this cooler: its need × the part that comes from here. */
function ownFlow(c: FindingCase, { rack, part: share }: LoopMember): ReckonedInput {
  const node = c.facts.liquid[rack.id]!
  const isTabled = neededFlow_lpm(rack.definition, node) > (node.flow_lpm ?? 0)
  const need = isTabled ? neededFlow(c, rack.id, node.flow_lpm ?? 0) : neededFlow(c, rack.id, node.flow_lpm ?? 0, null)
  return part('drawnFlow', reckon('product', 'lpm', [need, countFigure('partFromHere', share)]), subject(c, rack.id))
}

/** Liquid heat of a rack that a cooler takes. */
function heatOf(c: FindingCase, { rack, part: share }: LoopMember): Reckoning {
  const { id, definition } = rack
  const heat_kW = (definition.load?.design_kW ?? 0) * (definition.heat?.liquidFraction ?? 0)
  return reckon('product', 'kW', [
    solvedOf(c, 'liquid_kW', heat_kW, 'kW', { of: 'item', id, figure: 'liquid_kW' }),
    countFigure('partFromHere', share),
  ])
}

/** What the cooler, its racks and the pipes between them hold. */
function volumeOf(c: FindingCase, members: readonly LoopMember[]): Reckoning {
  const cooler = firstOf(c)
  const volumes: ReckonedInput[] = [itemFigure(c, cooler, 'liquidCooling.volume_l', 'L')]
  for (const { rack, part: share } of members) {
    const own = reckon('product', 'L', [
      itemFigure(c, rack.id, 'heat.volume_l', 'L'),
      countFigure('partFromHere', share),
    ])
    volumes.push(part('volume', own, subject(c, rack.id)))
    for (const { id, from, length_m, bore_m } of c.index.coolantInto.get(rack.id) ?? [])
      if (from === cooler && length_m && bore_m) {
        const length = runFigure(c, id, 'length_m', length_m, 'm')
        const pipe = reckon('pipeVolume', 'L', [length, runFigure(c, id, 'bore_m', bore_m, 'm')])
        volumes.push(part('pipeVolume', pipe, subject(c, rack.id)))
      }
  }
  return reckon('sum', 'L', volumes)
}

/** Kelvins that the racks' limits leave above their supply; the usual rise where one of them names no limit. */
function riseAllowed(c: FindingCase, members: readonly LoopMember[]): ReckonedInput {
  const known = members.every(
    ({ rack }) =>
      rack.definition.heat?.supplyMax_C !== undefined && (c.facts.liquid[rack.id]?.supply_C ?? null) !== null,
  )
  if (!known) return parameterFigure(c, 'usualRise')
  const rises = members.map(({ rack: { id } }) => {
    const supply = solvedOf(c, 'supply_C', c.facts.liquid[id]!.supply_C!, 'C', { of: 'liquid', id, figure: 'supply_C' })
    return part('riseLeft', reckon('above', 'K', [itemFigure(c, id, 'heat.supplyMax_C', 'C'), supply]), subject(c, id))
  })
  return part('riseAllowed', reckon('min', 'K', rises), subject(c, firstOf(c)))
}
