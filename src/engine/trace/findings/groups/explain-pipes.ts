import type { LoopPump } from '../../../hydraulics/coolant-loops'
import type { LoopResult, PipeResult } from '../../../hydraulics/hydraulic-report'
import { type LoopPressures, solvePressures } from '../../../hydraulics/loop-pressures'
import { pumpLaw, SHUT_OFF } from '../../../hydraulics/pump-law'
import { GRAVITY_m_per_s2 } from '../../../rules/plan/floor-load'
import { type Explanations, type FindingCase, firstOf, named, placementOf } from '../finding-case'
import { altitudeFigure, itemFigure, parameterFigure, planFigure, recordFigure } from '../inputs'
import { subject } from '../loads'
import { boreOf, endsOf, headFigure, loopsOf, ownDrop, pipeInputs, requiredFlow, velocityInputs } from '../pipe-inputs'
import { circuitLosses, coolantFigure, modelOfLoop, valveDrop, vapourFigure } from '../pipe-losses'
import { given, part, type ReckonedInput, reckon, solvedFrom } from '../reckoning'

/** Flows and pressures in the pipes of coolant loops. */
export const pipeExplanations: Explanations = {
  'cooling/pipe-velocity': {
    value: (c) => {
      const { pipe } = pipeOf(c)
      return pipe && reckon('velocity', 'm/s', velocityInputs(c, pipe))
    },
    limit: (c) => given(parameterFigure(c, c.finding.limit === c.parameters.hose ? 'hose' : 'main')),
  },
  'cooling/loop-pressure': {
    value: (c) => {
      const { loop, consumer } = worstCircuit(c)
      if (!loop || !consumer) return null
      return solvedFrom('losses', consumer.required_kPa, 'kPa', [...circuitLosses(c, loop), ownDrop(c, consumer.id)])
    },
    limit: (c) => {
      const { loop } = worstCircuit(c)
      const pumps = (loop?.pumps ?? []).flatMap(({ id }): ReckonedInput[] => [
        headFigure(c, id),
        itemFigure(c, id, 'liquidCooling.maxFlow_lpm', 'lpm'),
      ])
      return solvedFrom('pipes', c.finding.limit ?? 0, 'kPa', pumps)
    },
  },
  'cooling/low-pressure': {
    value: (c) => {
      const found = pressuresOf(c)
      if (!found) return null
      const column_kPa = found.fill_kPa - (c.finding.value ?? 0)
      return reckon('difference', 'kPa', [fillOf(c, found), column(c, found, column_kPa)])
    },
    limit: (c) => {
      const found = pressuresOf(c)
      if (!found) return null
      const model = modelOfLoop(c, found.loop)
      if (!model) return null
      const boils = part('boiling', reckon('above', 'kPa', [vapourFigure(c, model), air(c)]))
      return reckon('sum', 'kPa', [boils, parameterFigure(c, 'top')])
    },
  },
  'cooling/pump-suction': {
    value: (c) => {
      const found = pressuresOf(c)
      if (!found) return null
      const model = modelOfLoop(c, found.loop)
      if (!model) return null
      const { atmosphere_kPa, vapour_kPa, fill_kPa } = found
      const rest_kPa = atmosphere_kPa + fill_kPa - vapour_kPa - (c.finding.value ?? 0)
      return reckon('difference', 'kPa', [
        part('suction', reckon('sum', 'kPa', [fillOf(c, found), air(c)])),
        vapourFigure(c, model),
        column(c, found, rest_kPa),
      ])
    },
    limit: (c) => given(itemFigure(c, firstOf(c), 'liquidCooling.npsh_kPa', 'kPa')),
  },
  'cooling/pump-curve': {
    value: (c) => {
      const loop = loopsOf(c).find(({ id }) => c.finding.key.endsWith(`|${id}`))
      return loop ? solvedFrom('pipes', c.finding.value ?? 0, 'lpm', loopInputs(c, loop)) : null
    },
    limit: (c) => given(itemFigure(c, firstOf(c), 'liquidCooling.pumpCurve', 'lpm', undefined, c.finding.limit ?? 0)),
  },
  'cooling/pressure-class': {
    value: (c) => {
      const found = pressuresOf(c)
      if (!found || found.shutOff_kPa === null) return null
      const model = modelOfLoop(c, found.loop)
      if (!model) return null
      const { sources, inLine } = model.loop
      const column_kPa = found.fill_kPa + found.shutOff_kPa - (c.finding.value ?? 0)
      return reckon('difference', 'kPa', [
        part(
          'againstShut',
          reckon('sum', 'kPa', [
            fillOf(c, found),
            part('shutOff', reckon('sum', 'kPa', [...strongest(c, sources), ...strongest(c, inLine)])),
          ]),
        ),
        column(c, found, column_kPa),
      ])
    },
    limit: (c) => {
      const { liquidCooling } = placementOf(c, firstOf(c)).definition
      const path =
        liquidCooling?.maxPressure_kPa === undefined ? 'heat.maxPressure_kPa' : 'liquidCooling.maxPressure_kPa'
      return given(itemFigure(c, firstOf(c), path, 'kPa'))
    },
  },
  'cooling/valve-authority': {
    value: (c) => {
      const { pipe } = pipeOf(c)
      const loop = loopsOf(c).find(({ pipes }) => pipe !== null && pipes.includes(pipe))
      const consumer = loop?.balance.find(({ id }) => id === firstOf(c))
      if (!pipe || pipe.valve_kPa === null || !consumer) return null
      return reckon('quotient', '', [
        part('valveDrop', valveDrop(c, pipe), endsOf(c, pipe)),
        part('circuitDrop', solvedFrom('pipes', consumer.required_kPa, 'kPa', pipeInputs(c, pipe))),
      ])
    },
    limit: (c) => given(parameterFigure(c, 'least')),
  },
  'cooling/flow-balance': {
    value: (c) => {
      const loop = loopOf(c)
      return loop && solvedFrom('pipes', c.finding.value ?? 0, 'lpm', loopInputs(c, loop))
    },
    limit: (c) => {
      return given(requiredFlow(c, consumerNamed(c), c.finding.limit ?? 0))
    },
  },
}

/** The pressures of the loop that the finding's key names. */
const pressuresOf = (c: FindingCase): LoopPressures | null =>
  solvePressures(c.facts).find(({ loop }) => c.finding.key.endsWith(`|${loop}`)) ?? null

const fillOf = (c: FindingCase, { filler }: LoopPressures): ReckonedInput =>
  itemFigure(c, filler, 'liquidCooling.fill_kPa', 'kPa')

/** Pressure of the coolant that stands between the vessel and the place in question. */
const column = (c: FindingCase, { filler, density_kg_m3, loop }: LoopPressures, kPa: number): ReckonedInput => {
  const height_m = (kPa * 1000) / (density_kg_m3 * GRAVITY_m_per_s2)
  const height = planFigure('columnHeight', height_m, 'm', subject(c, filler))
  const density = coolantFigure(c, modelOfLoop(c, loop)!, 'coolantDensity', 'kg/m³')
  return part('column', reckon('column', 'kPa', [density, height]))
}

const air = (c: FindingCase): ReckonedInput => part('atmosphere', reckon('atmosphere', 'kPa', [altitudeFigure(c)]))

/** Head at no flow of the strongest of some pumps; nothing where none names a head. */
function strongest(c: FindingCase, pumps: readonly LoopPump[]): readonly ReckonedInput[] {
  const known = pumps.flatMap((pump) => {
    const law = pumpLaw(pump)
    return law ? [{ id: pump.placement.id, shutOff_kPa: law.shutOff_Pa / 1000 }] : []
  })
  if (known.length === 0) return []
  const { id, shutOff_kPa } = known.reduce((a, b) => (b.shutOff_kPa > a.shutOff_kPa ? b : a))
  const { pumpCurve, maxFlow_lpm } = placementOf(c, id).definition.liquidCooling ?? {}
  if (pumpCurve) return [itemFigure(c, id, 'liquidCooling.pumpCurve', 'kPa', undefined, shutOff_kPa)]
  const head = itemFigure(c, id, 'liquidCooling.head_kPa', 'kPa')
  if (maxFlow_lpm === undefined) return [head]
  const factor = { ...recordFigure('shutOffFactor', {}, '', SHUT_OFF, ''), origin: 'assumed' as const }
  return [part('shutOffHead', reckon('product', 'kPa', [head, factor]), subject(c, id))]
}

/** The loop whose first source the finding names. */
const loopOf = (c: FindingCase): LoopResult | null =>
  loopsOf(c).find((l) => named(c, l.id) === c.finding.params.pump && c.finding.key.includes(l.id)) ?? null

function consumerNamed(c: FindingCase): string {
  const { consumer } = c.finding.params
  return c.finding.subjects.find((id) => named(c, id) === consumer) ?? firstOf(c)
}

function worstCircuit(c: FindingCase) {
  const loop = loopOf(c)
  return { loop, consumer: loop?.balance.find(({ id }) => id === loop.index?.consumer) }
}

function pipeOf(c: FindingCase): { readonly pipe: PipeResult | null } {
  const pipes = loopsOf(c).flatMap((l) => l.pipes)
  return { pipe: pipes.find((p) => c.finding.key.endsWith(`|${p.connection}`)) ?? null }
}

/** What the flows of a loop follow from: pumps, pipes and drops. */
function loopInputs(c: FindingCase, loop: LoopResult): readonly ReckonedInput[] {
  const pumps = loop.pumps.map(({ id }) => headFigure(c, id))
  const worst = consumerNamed(c)
  const consumers = itemFigure(c, worst, 'heat.pressureDrop_kPa', 'kPa')
  const pipes = loop.pipes.flatMap((pipe): ReckonedInput[] => [boreOf(c, pipe), pipeInputs(c, pipe)[2]!])
  return [...pumps, consumers, ...pipes]
}
