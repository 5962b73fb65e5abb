import type { LoopResult, PipeResult } from '../../../hydraulics/hydraulic-report'
import { type Explanations, type FindingCase, firstOf, named } from '../finding-case'
import { itemFigure, parameterFigure } from '../inputs'
import { boreOf, endsOf, loopsOf, ownDrop, pipeFlow, pipeInputs, requiredFlow } from '../pipe-inputs'
import { given, part, type ReckonedInput, reckon, solvedFrom } from '../reckoning'

/** Flows and pressures in the pipes of coolant loops. */
export const pipeExplanations: Explanations = {
  'cooling/pipe-velocity': {
    value: (c) => {
      const { pipe } = pipeOf(c)
      return pipe && reckon('velocity', 'm/s', [pipeFlow(c, pipe), boreOf(c, pipe)])
    },
    limit: (c) => given(parameterFigure(c, c.finding.limit === c.parameters.hose ? 'hose' : 'main')),
  },
  'cooling/loop-pressure': {
    value: (c) => {
      const { loop, consumer } = worstCircuit(c)
      if (!loop || !consumer) return null
      const circuit = new Set(loop.index?.connections)
      const drops = loop.pipes
        .filter((pipe) => circuit.has(pipe.connection))
        .map((pipe) =>
          part('pipeDrop', solvedFrom('pipes', pipe.drop_kPa, 'kPa', pipeInputs(c, pipe)), endsOf(c, pipe)),
        )
      const own_kPa = consumer.required_kPa - drops.reduce((sum, d) => sum + d.value, 0)
      return reckon('sum', 'kPa', [...drops, ownDrop(c, consumer.id, own_kPa)])
    },
    limit: (c) => {
      const { loop } = worstCircuit(c)
      const pumps = (loop?.pumps ?? []).flatMap(({ id }): ReckonedInput[] => [
        itemFigure(c, id, 'liquidCooling.head_kPa', 'kPa'),
        itemFigure(c, id, 'liquidCooling.maxFlow_lpm', 'lpm'),
      ])
      return solvedFrom('pipes', c.finding.limit ?? 0, 'kPa', pumps)
    },
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
  const pumps = loop.pumps.map(({ id }) => itemFigure(c, id, 'liquidCooling.head_kPa', 'kPa'))
  const worst = consumerNamed(c)
  const consumers = itemFigure(c, worst, 'heat.pressureDrop_kPa', 'kPa')
  const pipes = loop.pipes.flatMap((pipe): ReckonedInput[] => [boreOf(c, pipe), pipeInputs(c, pipe)[2]!])
  return [...pumps, consumers, ...pipes]
}
