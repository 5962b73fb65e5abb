import type { LoopResult } from '../../hydraulics/hydraulic-report'
import type { SiteCase } from '../findings/finding-case'
import { itemFigure } from '../findings/inputs'
import { boreOf, headFigure, loopsOf, pipeFlow, pipeInputs, requiredFlow } from '../findings/pipe-inputs'
import { pipeDrop } from '../findings/pipe-losses'
import { given, type ReckonedInput, type Reckoning, reckon, solvedFrom } from '../findings/reckoning'
import type { SiteFigureQuestion } from './site-figure-questions'

/** Velocity in a pipe, or what is lost in it out and back. */
export function reckonPipe(
  { connection, figure }: Extract<SiteFigureQuestion, { of: 'pipe' }>,
  c: SiteCase,
): Reckoning | null {
  const pipe = loopsOf(c)
    .flatMap((loop) => loop.pipes)
    .find((p) => p.connection === connection)
  if (!pipe) return null
  return figure === 'velocity' ? reckon('velocity', 'm/s', [pipeFlow(c, pipe), boreOf(c, pipe)]) : pipeDrop(c, pipe)
}

/** What a consumer gets and asks of its loop, or the duty of a pump. */
export function reckonCircuit(
  { id, loop: wanted, figure }: Extract<SiteFigureQuestion, { of: 'circuit' }>,
  c: SiteCase,
): Reckoning | null {
  const loop = loopsOf(c).find((l) => l.id === wanted)
  if (!loop) return null
  if (figure === 'duty') {
    const pump = loop.pumps.find((p) => p.id === id)
    return pump ? solvedFrom('pipes', pump.flow_lpm, 'lpm', [...heads(loop, c), ...consumers(loop, c)]) : null
  }
  const consumer = loop.balance.find((b) => b.id === id)
  if (!consumer) return null
  const { required_lpm, flow_lpm, required_kPa, available_kPa } = consumer
  switch (figure) {
    case 'required':
      return given(requiredFlow(c, id, required_lpm))
    case 'flow':
      return solvedFrom('pipes', flow_lpm, 'lpm', [...heads(loop, c), ...consumers(loop, c)])
    case 'headRequired':
      return solvedFrom('pipes', required_kPa, 'kPa', circuit(loop, c))
    case 'headAvailable':
      return available_kPa === null ? null : solvedFrom('pipes', available_kPa, 'kPa', heads(loop, c))
  }
}

/** Consumers and pipes that are named; a loop may have dozens. */
const MOST = 12

const heads = (loop: LoopResult, c: SiteCase): readonly ReckonedInput[] =>
  loop.pumps.flatMap(({ id }) => [headFigure(c, id), itemFigure(c, id, 'liquidCooling.maxFlow_lpm', 'lpm')])

const consumers = (loop: LoopResult, c: SiteCase): readonly ReckonedInput[] =>
  loop.balance.slice(0, MOST).map(({ id, required_lpm }) => requiredFlow(c, id, required_lpm))

const circuit = (loop: LoopResult, c: SiteCase): readonly ReckonedInput[] =>
  loop.pipes.slice(0, MOST).flatMap((pipe) => pipeInputs(c, pipe))
