import type { LoopResult, PipeResult } from '../../../hydraulics/hydraulic-report'
import { solveHydraulics } from '../../../hydraulics/solve-hydraulics'
import { type Explanations, type FindingCase, firstOf, named, placementOf } from '../finding-case'
import { itemFigure, parameterFigure, planFigure, runFigure, solvedFigure } from '../inputs'
import { subject } from '../loads'
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

const loopsOf = (c: FindingCase): readonly LoopResult[] => solveHydraulics(c.facts).loops

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

function endsOf(c: FindingCase, { connection }: PipeResult) {
  const run = c.site.connections.find((r) => r.id === connection)
  return { from: named(c, run?.from ?? ''), to: named(c, run?.to ?? '') }
}

/** Flow of a pipe at what the consumers require; in a mesh no single connection's draw. */
function pipeFlow(c: FindingCase, pipe: PipeResult): ReckonedInput {
  const question = { of: 'coolant-draw', connection: pipe.connection, figure: 'lpm' } as const
  const drawn = c.answer(question)?.value
  if (drawn != null && Math.abs(drawn - pipe.flow_lpm) <= 1e-6 * Math.max(1, drawn))
    return solvedFigure(c, 'pipeFlow', pipe.flow_lpm, 'lpm', question, endsOf(c, pipe))
  const loop = loopsOf(c).find(({ pipes }) => pipes.includes(pipe))
  const required = (loop?.balance ?? []).slice(0, MOST).map(({ id, required_lpm }) => requiredFlow(c, id, required_lpm))
  return part('pipeFlow', solvedFrom('pipes', pipe.flow_lpm, 'lpm', required), endsOf(c, pipe))
}

/** A loop may have dozens of consumers; the first say what its flows follow from. */
const MOST = 24

/** Flow that a consumer of a loop requires. */
const requiredFlow = (c: FindingCase, id: string, required_lpm: number): ReckonedInput =>
  solvedFigure(c, 'neededFlow', required_lpm, 'lpm', { of: 'liquid', id, figure: 'flow_lpm' }, subject(c, id))

function boreOf(c: FindingCase, pipe: PipeResult): ReckonedInput {
  const bore = runFigure(c, pipe.connection, 'bore_m', pipe.bore_m, 'm')
  return pipe.assumedBore ? { ...bore, origin: 'assumed' } : bore
}

function pipeInputs(c: FindingCase, pipe: PipeResult): readonly ReckonedInput[] {
  const length = pipe.unrouted
    ? { ...planFigure('route', pipe.length_m, 'm', endsOf(c, pipe)), origin: 'assumed' as const }
    : runFigure(c, pipe.connection, 'length_m', pipe.length_m, 'm')
  return [pipeFlow(c, pipe), boreOf(c, pipe), length]
}

/** The consumer's own drop at the flow that it requires. */
function ownDrop(c: FindingCase, id: string, own_kPa: number): ReckonedInput {
  const { heat, liquidCooling } = placementOf(c, id).definition
  const path = heat?.pressureDrop_kPa === undefined ? 'liquidCooling.pressureDrop_kPa' : 'heat.pressureDrop_kPa'
  const stated = heat?.pressureDrop_kPa ?? liquidCooling?.pressureDrop_kPa
  if (stated === undefined) return { ...itemFigure(c, id, path, 'kPa'), value: own_kPa, origin: 'assumed' }
  return part('ownDrop', solvedFrom('pipes', own_kPa, 'kPa', [itemFigure(c, id, path, 'kPa')]), subject(c, id))
}

/** What the flows of a loop follow from: pumps, pipes and drops. */
function loopInputs(c: FindingCase, loop: LoopResult): readonly ReckonedInput[] {
  const pumps = loop.pumps.map(({ id }) => itemFigure(c, id, 'liquidCooling.head_kPa', 'kPa'))
  const worst = consumerNamed(c)
  const consumers = itemFigure(c, worst, 'heat.pressureDrop_kPa', 'kPa')
  const pipes = loop.pipes.flatMap((pipe): ReckonedInput[] => [boreOf(c, pipe), pipeInputs(c, pipe)[2]!])
  return [...pumps, consumers, ...pipes]
}
