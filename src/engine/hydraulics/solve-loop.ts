import type { ConsumerResult, LoopResult, PipeResult, PumpResult } from './hydraulic-report'
import { type LoopModel, pressureAcross_Pa, valveDrop_Pa } from './loop-model'
import { LITRES_PER_MINUTE } from './loop-units'
import { openLoop } from './open-loop'
import { frictionGradient_Pa_m, velocity_m_s } from './pipe-bores'
import { headAt_kPa } from './pump-law'
import type { FlowState } from './solver/flow-state'
import { solveFlows } from './solver/solve-flows'

/** Solves a loop at the required flows and, where its pumps have heads, as it runs with every valve open. */
export function solveLoop(model: LoopModel): LoopResult {
  const { loop, required, running } = model
  const asked = openLoop(model, required)
  solveFlows(required, asked)
  const free = running ? openLoop(model, running) : null
  if (running && free) solveFlows(running, free)
  const circuits = traceCircuits(model, asked)
  const balance = consumerResults(model, asked, free, circuits)
  return {
    id: loop.id,
    kind: loop.kind,
    running: running !== null,
    pumps: pumpResults(model, free ?? asked),
    pipes: pipeResults(model, asked),
    nodes: Object.fromEntries(loop.placements.map(({ id }, i) => [id, pressureAt_kPa(model, asked, i + 1)])),
    balance,
    index: indexCircuit(model, balance, circuits),
  }
}

const pressureAt_kPa = (model: LoopModel, state: FlowState, node: number): number =>
  pressureAcross_Pa(model, model.required, state, node) / 1000

/** The pipe that brings a node most of its coolant, and the head that pumps give on the way to it. */
interface Circuit {
  /** Number of that pipe; -1 at a source. */
  readonly pipe: number
  readonly head_kPa: number | null
}

/** Follows the coolant back to its source from every node; each node once. */
function traceCircuits(model: LoopModel, state: FlowState): readonly Circuit[] {
  const { loop, firstSource, firstInLine } = model
  const size = loop.placements.length + 1
  const main = new Int32Array(size).fill(-1)
  const from = new Int32Array(size)
  const most_m3s = new Float64Array(size)
  const note = (link: number, a: number, b: number) => {
    const flow = state.flow_m3s[link]!
    const into = flow >= 0 ? b : a
    if (!state.open[link] || Math.abs(flow) < most_m3s[into]!) return
    most_m3s[into] = Math.abs(flow)
    main[into] = link
    from[into] = flow >= 0 ? a : b
  }
  loop.connections.forEach((c, i) => {
    note(i, c.from, c.to)
  })
  loop.inLine.forEach((p, i) => {
    if (p.inlet !== null) note(firstInLine + i, p.inlet, p.outlet)
  })
  const sourceAt = new Map(loop.sources.map((p, i) => [p.outlet, i]))
  const circuits = new Array<Circuit | undefined>(size)
  for (let node = 1; node < size; node++) {
    const trail: number[] = []
    let at = node
    while (!circuits[at]) {
      circuits[at] = { pipe: -1, head_kPa: null }
      trail.push(at)
      if (main[at]! < 0 || sourceAt.has(at)) break
      at = from[at]!
    }
    for (const v of trail.reverse()) {
      const source = sourceAt.get(v)
      if (source !== undefined) {
        const head_kPa = headAt_kPa(loop.sources[source]!, Math.abs(state.flow_m3s[firstSource + source]!))
        circuits[v] = { pipe: -1, head_kPa }
      } else if (main[v]! >= 0) circuits[v] = extend(model, state, main[v]!, circuits[from[v]!])
    }
  }
  return circuits.map((circuit) => circuit ?? { pipe: -1, head_kPa: null })
}

function extend({ loop, firstInLine }: LoopModel, state: FlowState, link: number, before?: Circuit): Circuit {
  const pump = loop.inLine[link - firstInLine]
  const head_kPa = before?.head_kPa ?? null
  if (!pump) return { pipe: link, head_kPa }
  const lift_kPa = headAt_kPa(pump, Math.abs(state.flow_m3s[link]!))
  return { pipe: link, head_kPa: lift_kPa === null ? head_kPa : (head_kPa ?? 0) + lift_kPa }
}

function consumerResults(
  model: LoopModel,
  asked: FlowState,
  free: FlowState | null,
  circuits: readonly Circuit[],
): readonly ConsumerResult[] {
  const { loop, running, firstConsumer } = model
  return loop.consumers.map(({ placement, node, required_lpm, drop }, i) => {
    const own_kPa = drop ? drop.kPa * (required_lpm / drop.at_lpm) ** 2 : 0
    // What draws a set flow gets it as long as any pressure is left for it.
    const left_Pa = running && free ? pressureAcross_Pa(model, running, free, node) : 0
    const drawn_lpm = drop && free ? free.flow_m3s[firstConsumer + i]! * LITRES_PER_MINUTE : required_lpm
    return {
      id: placement.id,
      required_lpm,
      flow_lpm: left_Pa < 0 ? 0 : drawn_lpm,
      required_kPa: own_kPa - pressureAt_kPa(model, asked, node),
      available_kPa: circuits[node]!.head_kPa,
      dropKnown: drop !== null,
    }
  })
}

function pumpResults({ loop, firstSource, firstInLine }: LoopModel, state: FlowState): readonly PumpResult[] {
  const flowOf = (link: number) => Math.max(0, state.flow_m3s[link]!)
  const total = loop.sources.reduce((sum, _, i) => sum + flowOf(firstSource + i), 0)
  return [...loop.sources, ...loop.inLine].map((pump, i) => {
    const flow = flowOf(firstSource + i)
    return {
      id: pump.placement.id,
      flow_lpm: flow * LITRES_PER_MINUTE,
      head_kPa: headAt_kPa(pump, flow),
      share: firstSource + i >= firstInLine ? 1 : total > 0 ? flow / total : 0,
    }
  })
}

function pipeResults(model: LoopModel, state: FlowState): readonly PipeResult[] {
  const { loop, pipes, fluid } = model
  return pipes.map(({ connection, bore_m, length_m, roughness_m, assumedBore, unrouted }, i) => {
    const flow = Math.abs(state.flow_m3s[i]!)
    const { to } = loop.connections[i]!
    const back = returnOf(model, state, i)
    return {
      connection: connection.id,
      to: loop.placements[to - 1]!.id,
      flow_lpm: flow * LITRES_PER_MINUTE,
      velocity_m_s: velocity_m_s(flow, bore_m),
      drop_kPa: state.open[i] ? dropAlong_kPa(model, state, i) + (back?.drop_kPa ?? 0) : 0,
      return: back,
      valve_kPa: connection.valveKv_m3h === undefined ? null : valveDrop_Pa(connection.valveKv_m3h, flow, fluid) / 1000,
      friction_Pa_m: frictionGradient_Pa_m(flow, bore_m, roughness_m, fluid),
      bore_m,
      length_m,
      assumedBore,
      unrouted,
    }
  })
}

/** Pressure lost along a pipe link, supply or return. */
function dropAlong_kPa({ required: { from, to } }: LoopModel, { pressure_Pa }: FlowState, link: number): number {
  return Math.abs(pressure_Pa[from[link]!]! - pressure_Pa[to[link]!]!) / 1000
}

/** The return of a pipe where it has a way of its own. */
function returnOf(model: LoopModel, state: FlowState, i: number): PipeResult['return'] {
  const { loop, pipes, firstReturn } = model
  if (firstReturn === null) return null
  const { returnBore_m: bore_m, returnLength_m: length_m } = pipes[i]!
  const flow = Math.abs(state.flow_m3s[firstReturn + i]!)
  return {
    to: loop.placements[loop.connections[i]!.back - 1]!.id,
    flow_lpm: flow * LITRES_PER_MINUTE,
    velocity_m_s: velocity_m_s(flow, bore_m),
    drop_kPa: state.open[i] ? dropAlong_kPa(model, state, firstReturn + i) : 0,
    bore_m,
    length_m,
  }
}

/** The consumer with the least head to spare, or, where no pump names a head, the one that asks for most. */
function indexCircuit(
  { loop, pipes }: LoopModel,
  balance: readonly ConsumerResult[],
  circuits: readonly Circuit[],
): LoopResult['index'] {
  let worst = -1
  let least = Number.POSITIVE_INFINITY
  balance.forEach(({ required_lpm, required_kPa, available_kPa }, i) => {
    const spare = (available_kPa ?? 0) - required_kPa
    if (required_lpm > 0 && spare < least) {
      least = spare
      worst = i
    }
  })
  if (worst < 0) return null
  const connections: string[] = []
  const { node, placement } = loop.consumers[worst]!
  for (let at = node, steps = 0; circuits[at]!.pipe >= 0 && steps <= circuits.length; steps++) {
    const link = circuits[at]!.pipe
    if (link < pipes.length) {
      connections.unshift(pipes[link]!.connection.id)
      const { from, to } = loop.connections[link]!
      at = at === to ? from : to
    } else at = loop.inLine.find(({ outlet }) => outlet === at)?.inlet ?? 0
  }
  return { consumer: placement.id, connections }
}
