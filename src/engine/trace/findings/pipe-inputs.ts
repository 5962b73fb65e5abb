import type { LoopResult, PipeResult } from '../../hydraulics/hydraulic-report'
import { loopModels, solveHydraulics } from '../../hydraulics/solve-hydraulics'
import { named, placementOf, type SiteCase } from './finding-case'
import { itemFigure, planFigure, recordFigure, runFigure, solvedFigure } from './inputs'
import { solvedOf, subject } from './loads'
import { part, type ReckonedInput, reckon, solvedFrom } from './reckoning'

/** The coolant loops of a site, solved once. */
export const loopsOf = (c: SiteCase): readonly LoopResult[] => solveHydraulics(c.facts).loops

/** Names of what a pipe joins. */
export function endsOf(c: SiteCase, { connection }: PipeResult) {
  const run = c.site.connections.find((r) => r.id === connection)
  return { from: named(c, run?.from ?? ''), to: named(c, run?.to ?? '') }
}

/** Flow of a pipe at what the consumers require; in a mesh no single connection's draw. */
export function pipeFlow(c: SiteCase, pipe: PipeResult): ReckonedInput {
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
export const requiredFlow = (c: SiteCase, id: string, required_lpm: number): ReckonedInput =>
  solvedOf(c, 'neededFlow', required_lpm, 'lpm', { of: 'liquid', id, figure: 'flow_lpm' })

/** Head of a cooler's pumps; by a curve without a head, that at its largest flow. */
export function headFigure(c: SiteCase, id: string): ReckonedInput {
  const { head_kPa, pumpCurve } = placementOf(c, id).definition.liquidCooling ?? {}
  const last = pumpCurve?.at(-1)?.[1]
  return head_kPa === undefined && last !== undefined
    ? itemFigure(c, id, 'liquidCooling.pumpCurve', 'kPa', undefined, last)
    : itemFigure(c, id, 'liquidCooling.head_kPa', 'kPa')
}

/** Flow and bore of the faster of supply and return. */
export function velocityInputs(c: SiteCase, pipe: PipeResult): readonly ReckonedInput[] {
  const { return: back, connection } = pipe
  if (!back || back.velocity_m_s <= pipe.velocity_m_s) return [pipeFlow(c, pipe), boreOf(c, pipe)]
  const flow = part('pipeFlow', solvedFrom('pipes', back.flow_lpm, 'lpm', [pipeFlow(c, pipe)]), {
    from: named(c, pipe.to),
    to: named(c, back.to),
  })
  return [
    flow,
    back.bore_m === pipe.bore_m ? boreOf(c, pipe) : runFigure(c, connection, 'returnBore_m', back.bore_m, 'm'),
  ]
}

/** The bore of a pipe, metres; assumed where the connection states none. */
export function boreOf(c: SiteCase, pipe: PipeResult): ReckonedInput {
  const bore = runFigure(c, pipe.connection, 'bore_m', pipe.bore_m, 'm')
  return pipe.assumedBore ? { ...bore, origin: 'assumed' } : bore
}

/** What the drop of a pipe follows from: flow, bore and length, of the return as well where it has its own. */
export function pipeInputs(c: SiteCase, pipe: PipeResult): readonly ReckonedInput[] {
  const length = pipe.unrouted
    ? { ...planFigure('route', pipe.length_m, 'm', endsOf(c, pipe)), origin: 'assumed' as const }
    : runFigure(c, pipe.connection, 'length_m', pipe.length_m, 'm')
  const { return: back, connection } = pipe
  if (!back) return [pipeFlow(c, pipe), boreOf(c, pipe), length]
  const returned = runFigure(c, connection, 'returnLength_m', back.length_m, 'm')
  return [
    pipeFlow(c, pipe),
    boreOf(c, pipe),
    length,
    runFigure(c, connection, 'returnBore_m', back.bore_m, 'm'),
    returned,
  ]
}

/** The consumer's own drop at the flow that it requires: as its maker prints it, by the square of the flow. */
export function ownDrop(c: SiteCase, id: string): ReckonedInput {
  const { liquidCooling } = placementOf(c, id).definition
  const consumer = loopModels(c.facts)
    .flatMap(({ loop }) => loop.consumers)
    .find(({ placement }) => placement.id === id)
  const path = liquidCooling ? 'liquidCooling.pressureDrop_kPa' : 'heat.pressureDrop_kPa'
  if (!consumer?.drop) return { ...itemFigure(c, id, path, 'kPa'), value: 0, origin: 'assumed' }
  const { drop, required_lpm } = consumer
  // Which flow a maker prints the drop of a rack for is presumed: the largest of its table, or that of its heat.
  const at = liquidCooling
    ? itemFigure(c, id, 'liquidCooling.maxFlow_lpm', 'lpm')
    : { ...recordFigure('dropFlow', {}, '', drop.at_lpm, 'lpm', subject(c, id)), origin: 'assumed' as const }
  const inputs = [itemFigure(c, id, path, 'kPa'), at, requiredFlow(c, id, required_lpm)]
  return part('ownDrop', reckon('squareLoss', 'kPa', inputs), subject(c, id))
}
