import type { HydraulicInput } from './hydraulic-report'
import { type LoopModel, pressureAcross_Pa } from './loop-model'
import { createLoopTrial, type LoopChange, type LoopTrial } from './loop-trial'
import { LITRES_PER_MINUTE } from './loop-units'
import { pumpLaw } from './pump-law'
import { loopModels } from './solve-hydraulics'
import type { FlowState } from './solver/flow-state'

/** One thing out of service in one loop, and what is left. */
export interface HydraulicOutage {
  readonly loop: string
  /** A sink, CDU or pump in the line; one of the pumps inside it; or a pipe pair shut by its valves. */
  readonly kind: 'unit' | 'pump' | 'valve'
  /** Placement, or connection for a valve. */
  readonly out: string
  readonly survivors: readonly { readonly id: string; readonly flow_lpm: number }[]
  /** Consumers that get less than they require, by more than the tolerance of balancing. */
  readonly short: readonly { readonly id: string; readonly flow_lpm: number; readonly required_lpm: number }[]
}

/** Flow within this share of the required one is not short: balancing valves are set no finer (CIBSE Code W, ±5 %). */
export const BALANCING_TOLERANCE = 0.05

/**
 * Every sink, CDU, pump and valve out, one at a time: flows of the survivors and who is short. What is out is isolated;
 * a consumer left without a primary feed opens its standby ones. Required flows stay those of normal operation.
 */
export const outagesOf = (input: HydraulicInput): readonly HydraulicOutage[] => loopModels(input).flatMap(loopOutages)

function loopOutages(model: LoopModel): readonly HydraulicOutage[] {
  const { loop, pipes, firstSource } = model
  const trial = createLoopTrial(model)
  const outages: HydraulicOutage[] = []
  const attempt = (kind: HydraulicOutage['kind'], out: string, change: LoopChange) => {
    const state = trial.solve(change)
    outages.push({
      loop: loop.id,
      kind,
      out,
      survivors: survivorsIn(model, state, kind === 'unit' ? out : null),
      short: shortIn(model, trial, state),
    })
  }
  const pumps = [...loop.sources, ...loop.inLine]
  pumps.forEach(({ placement, outlet, live }, i) => {
    if (!live) return
    const out = loop.connections.flatMap(({ from }, pipe) => (from === outlet ? [pipe] : []))
    attempt('unit', placement.id, { shut: [firstSource + i, ...out], open: standbyFor(model, out) })
    const set = placement.definition.liquidCooling?.pumps
    if (!set || !model.running || set.count - 1 >= set.needed || set.count < 2) return
    const law = pumpLaw(pumps[i]!, (set.count - 1) / set.needed)
    if (law) attempt('pump', placement.id, { pumps: { link: firstSource + i, law } })
  })
  pipes.forEach(({ connection, open }, i) => {
    if (open) attempt('valve', connection.id, { shut: [i], open: standbyFor(model, [i]) })
  })
  return outages
}

/** Standby pipes of the consumers that lose their last open feed with these pipes. */
function standbyFor({ loop, pipes }: LoopModel, shut: readonly number[]): number[] {
  const gone = new Set(shut)
  const bereft = new Set(shut.map((i) => loop.connections[i]!.to))
  loop.connections.forEach(({ to }, i) => {
    if (pipes[i]!.open && !gone.has(i)) bereft.delete(to)
  })
  const outOfUse = new Set(shut.map((i) => loop.connections[i]!.from))
  const liveAt = new Set([...loop.sources, ...loop.inLine].filter(({ live }) => live).map(({ outlet }) => outlet))
  return loop.connections.flatMap(({ connection, from, to }, i) =>
    bereft.has(to) && connection.standby && !gone.has(i) && !outOfUse.has(from) && liveAt.has(from) ? [i] : [],
  )
}

function survivorsIn({ loop, firstSource }: LoopModel, state: FlowState, out: string | null) {
  return [...loop.sources, ...loop.inLine].flatMap(({ placement, live }, i) =>
    live && placement.id !== out
      ? [{ id: placement.id, flow_lpm: Math.max(0, state.flow_m3s[firstSource + i]!) * LITRES_PER_MINUTE }]
      : [],
  )
}

function shortIn(model: LoopModel, trial: LoopTrial, state: FlowState) {
  const { loop, running, firstConsumer } = model
  const reached = trial.reached()
  return loop.consumers.flatMap(({ placement, node, required_lpm, drop }, i) => {
    const starved = !reached[node] || (running !== null && pressureAcross_Pa(model, running, state, node) < 0)
    const got_lpm = drop && running ? state.flow_m3s[firstConsumer + i]! * LITRES_PER_MINUTE : required_lpm
    const flow_lpm = starved ? 0 : got_lpm
    return flow_lpm < required_lpm * (1 - BALANCING_TOLERANCE) ? [{ id: placement.id, flow_lpm, required_lpm }] : []
  })
}
