import type { LoopResult, PipeResult } from '../../hydraulics/hydraulic-report'
import { type LoopModel, type ModelPipe, TO_MEAN_K, USUAL_SUPPLY_C } from '../../hydraulics/loop-model'
import { loopModels } from '../../hydraulics/solve-hydraulics'
import { usualRise_K } from '../../networks/loop-flows'
import { named, type SiteCase } from './finding-case'
import { itemFigure, planFigure, recordFigure, runFigure, solvedFigure } from './inputs'
import { boreOf, endsOf, pipeFlow } from './pipe-inputs'
import { part, type ReckonedInput, type Reckoning, reckon, solvedFrom } from './reckoning'

/** What is lost in a pipe out and back, its control valve with it. */
export function pipeDrop(c: SiteCase, pipe: PipeResult): Reckoning {
  return solvedFrom('losses', pipe.drop_kPa, 'kPa', [...supplyLosses(c, pipe), returnLoss(c, pipe)])
}

/** What a control valve drops wide open. */
export function valveDrop(c: SiteCase, pipe: PipeResult): Reckoning {
  const kv_m3h = modelOf(c, pipe).pipe.connection.valveKv_m3h ?? 0
  return reckon('valveLoss', 'kPa', [
    pipeFlow(c, pipe),
    runFigure(c, pipe.connection, 'valveKv_m3h', kv_m3h, 'm³/(h·√bar)'),
    coolantFigure(c, modelOf(c, pipe).model, 'coolantDensity', 'kg/m³'),
  ])
}

/** The losses from the source of a loop out to the consumer of its index circuit and back. */
export function circuitLosses(c: SiteCase, loop: LoopResult): readonly ReckonedInput[] {
  const circuit = new Set(loop.index?.connections)
  const out = loop.pipes.filter((pipe) => circuit.has(pipe.connection))
  if (out.every((pipe) => pipe.return === null))
    return out.map((pipe) => part('pipeDrop', pipeDrop(c, pipe), endsOf(c, pipe)))
  const back = returnWay(loop).map((pipe) => returnLoss(c, pipe))
  return [...out.flatMap((pipe) => supplyLosses(c, pipe)), ...back]
}

/** The pipes that the coolant of the index circuit's consumer goes back through, each by most of what comes. */
function returnWay(loop: LoopResult): readonly PipeResult[] {
  const sources = new Set(loop.pumps.map(({ id }) => id))
  const way: PipeResult[] = []
  let at = loop.index?.consumer
  while (at !== undefined && !sources.has(at) && way.length < loop.pipes.length) {
    const here: string = at
    const [next] = loop.pipes
      .filter((pipe) => pipe.to === here && pipe.return !== null)
      .sort((a, b) => b.return!.flow_lpm - a.return!.flow_lpm)
    if (!next) break
    way.push(next)
    at = next.return!.to
  }
  return way
}

const supplyLosses = (c: SiteCase, pipe: PipeResult): readonly ReckonedInput[] => {
  const { pipe: own, model } = modelOf(c, pipe)
  const length =
    pipe.unrouted && own.connection.length_m === undefined
      ? { ...planFigure('route', pipe.length_m, 'm', endsOf(c, pipe)), origin: 'assumed' as const }
      : runFigure(c, pipe.connection, 'length_m', pipe.length_m, 'm')
  const loss = reckon('pipeLoss', 'kPa', [
    pipeFlow(c, pipe),
    boreOf(c, pipe),
    length,
    ...fittingsAndFluid(c, own, model, 'lossCoefficient', own.lossCoefficient),
  ])
  return [
    part('supplyLoss', loss, endsOf(c, pipe)),
    ...(pipe.valve_kPa === null ? [] : [part('valveDrop', valveDrop(c, pipe), endsOf(c, pipe))]),
  ]
}

/** Of a return that mirrors its supply, or of one that has a way of its own. */
function returnLoss(c: SiteCase, pipe: PipeResult): ReckonedInput {
  const { pipe: own, model } = modelOf(c, pipe)
  const { return: back, connection } = pipe
  const ends = { from: named(c, pipe.to), to: back ? named(c, back.to) : endsOf(c, pipe).from }
  const flow = back ? part('pipeFlow', solvedFrom('pipes', back.flow_lpm, 'lpm', [pipeFlow(c, pipe)]), ends) : null
  const bore = runFigure(c, connection, 'returnBore_m', own.returnBore_m, 'm')
  const loss = reckon('pipeLoss', 'kPa', [
    flow ?? pipeFlow(c, pipe),
    !back || own.connection.returnBore_m === undefined ? boreOf(c, pipe) : bore,
    stated(own.connection.returnLength_m, runFigure(c, connection, 'returnLength_m', own.returnLength_m, 'm')),
    ...fittingsAndFluid(c, own, model, 'returnLossCoefficient', back ? own.returnLossCoefficient : own.lossCoefficient),
  ])
  return part('returnLoss', loss, ends)
}

function fittingsAndFluid(
  c: SiteCase,
  { connection, roughness_m }: ModelPipe,
  model: LoopModel,
  fittings: 'lossCoefficient' | 'returnLossCoefficient',
  lossCoefficient: number,
): readonly ReckonedInput[] {
  return [
    stated(connection.roughness_m, runFigure(c, connection.id, 'roughness_m', roughness_m, 'm')),
    stated(connection[fittings], runFigure(c, connection.id, fittings, lossCoefficient, '')),
    coolantFigure(c, model, 'coolantDensity', 'kg/m³'),
    coolantFigure(c, model, 'coolantViscosity', 'm²/s'),
  ]
}

const stated = (value: unknown, figure: ReckonedInput): ReckonedInput =>
  value === undefined ? { ...figure, origin: 'assumed' } : figure

/** Density or viscosity of the coolant of a loop, half a rise warmer than its warmest supply. */
export function coolantFigure(
  c: SiteCase,
  model: LoopModel,
  figure: 'coolantDensity' | 'coolantViscosity',
  unit: string,
): ReckonedInput {
  const live = model.loop.sources.filter((source) => source.live)
  const most = live.reduce<(typeof live)[number] | null>((best, source) => {
    const glycol = source.placement.definition.liquidCooling?.glycol ?? 0
    return glycol > (best?.placement.definition.liquidCooling?.glycol ?? 0) ? source : best
  }, null)
  const glycol = most
    ? itemFigure(c, most.placement.id, 'liquidCooling.glycol', '')
    : recordFigure('noGlycol', {}, '', 0, '')
  const half = { ...recordFigure('halfRise', {}, '', TO_MEAN_K, 'K'), origin: 'assumed' as const }
  return part(figure, reckon(figure, unit, [warmestSupply(c, model), half, glycol]))
}

/** Pressure of vapour where the coolant of a loop is hottest. */
export function vapourFigure(c: SiteCase, model: LoopModel): ReckonedInput {
  const rise = { ...recordFigure('usualRise', {}, '', usualRise_K, 'K'), origin: 'assumed' as const }
  return part('vapour', reckon('vapourPressure', 'kPa', [warmestSupply(c, model), rise]))
}

/** The warmest supply of a loop's live sources; a usual one where none is known. */
function warmestSupply(c: SiteCase, { loop }: LoopModel): ReckonedInput {
  const supply_C = (id: string): number => c.facts.liquid[id]?.supply_C ?? Number.NEGATIVE_INFINITY
  const ids = loop.sources.flatMap(({ placement: { id }, live }) => (live && supply_C(id) > -Infinity ? [id] : []))
  if (ids.length === 0) return { ...recordFigure('loopSupply', {}, '', USUAL_SUPPLY_C, 'C'), origin: 'assumed' }
  const id = ids.reduce((a, b) => (supply_C(b) > supply_C(a) ? b : a))
  return solvedFigure(c, 'loopSupply', supply_C(id), 'C', { of: 'liquid', id, figure: 'supply_C' })
}

function modelOf(c: SiteCase, { connection }: PipeResult): { readonly model: LoopModel; readonly pipe: ModelPipe } {
  for (const model of loopModels(c.facts))
    for (const pipe of model.pipes) if (pipe.connection.id === connection) return { model, pipe }
  throw new Error(`no coolant loop has the pipe "${connection}"`)
}

/** The loop that a result is of, as it was made ready for the solver. */
export const modelOfLoop = (c: SiteCase, loop: string): LoopModel | undefined =>
  loopModels(c.facts).find((model) => model.loop.id === loop)
