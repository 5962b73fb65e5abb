import type { Connection } from '../../model/connection'
import { floorOf } from '../../model/storeys'
import type { CoolantLoop, LoopConsumer, LoopPump } from './coolant-loops'
import { type Fluid, fluidAt } from './fluid'
import type { HydraulicInput } from './hydraulic-report'
import { LITRES_PER_MINUTE, NO_RESISTANCE, squareLaw } from './loop-units'
import { chooseBore_m, STEEL_ROUGHNESS_m } from './pipe-bores'
import { type PipeRun, pipeRun } from './pipe-run'
import { namesHead, pumpLaw } from './pump-law'
import { type ReturnNodes, returnMirrors, returnNodes } from './return-nodes'
import type { FlowState } from './solver/flow-state'
import {
  buildPipeNetwork,
  lossResistance,
  type NetworkLink,
  type NetworkNode,
  type PipeNetwork,
} from './solver/pipe-network'

/** Where the supply temperature is unknown: that at which the flow of a rack is reckoned. */
export const USUAL_SUPPLY_C = 40
/** Half the usual rise: pipes carry supply one way and return the other. */
export const TO_MEAN_K = 5

export interface ModelPipe extends PipeRun {
  readonly connection: Connection
  readonly bore_m: number
  readonly returnBore_m: number
  readonly roughness_m: number
  readonly assumedBore: boolean
  /** Carries coolant in normal operation: the provider is live, and the connection is not held in standby. */
  readonly open: boolean
}

/**
 * A loop made ready for the solver. Links: its pipes in order, its sources, its pumps in the line, its consumers, and
 * where the return has a way of its own the returns of its pipes.
 */
export interface LoopModel {
  readonly loop: CoolantLoop
  readonly fluid: Fluid
  readonly pipes: readonly ModelPipe[]
  /** Consumers draw what they require, sources hold their outlets at no pressure: drops and bores are judged by it. */
  readonly required: PipeNetwork
  /** Pumps on their curves and consumers by their drops; null where a source has no head. */
  readonly running: PipeNetwork | null
  readonly firstSource: number
  readonly firstInLine: number
  readonly firstConsumer: number
  /** Null where the return mirrors the supply, and a pipe link stands for both. */
  readonly firstReturn: number | null
  readonly returns: ReturnNodes
}

/** Compiles a loop: runs, bores, fluid, and both networks. */
export function buildLoopModel(loop: CoolantLoop, input: HydraulicInput): LoopModel {
  const { sources, inLine, consumers, placements } = loop
  const fluid = fluidOf(loop, input)
  const need_m3s = new Map(consumers.map(({ placement, required_lpm }) => [placement.id, required_lpm]))
  const hasPrimary = new Set<number>()
  const live = (id: string) => input.liquid[id]?.live ?? false
  for (const { connection, to } of loop.connections)
    if (!connection.standby && live(connection.from)) hasPrimary.add(to)
  const pipes = loop.connections.map(({ connection, from, to, back }): ModelPipe => {
    const [start, end] = [placements[from - 1]!, placements[to - 1]!]
    const flow_lpm = need_m3s.get(end.id) ?? input.liquid[end.id]?.flow_lpm ?? 0
    const bore_m = connection.bore_m ?? chooseBore_m(flow_lpm / LITRES_PER_MINUTE, fluid)
    const rise_m = floorOf(input.site, end) - floorOf(input.site, start)
    return {
      ...pipeRun(connection, start, end, rise_m, placements[back - 1]),
      connection,
      bore_m,
      returnBore_m: connection.returnBore_m ?? bore_m,
      roughness_m: connection.roughness_m ?? STEEL_ROUGHNESS_m,
      assumedBore: connection.bore_m === undefined,
      open: live(connection.from) && !(connection.standby && hasPrimary.has(to)),
    }
  })
  const returns = returnNodes(loop)
  const { pipeLinks, returnLinks } = pipesOf(loop, pipes, returns, fluid)
  const passive = ({ inlet, outlet }: LoopPump): NetworkLink => ({
    kind: 'resistance',
    from: inlet ?? returns.of[outlet]!,
    to: outlet,
    resistance: NO_RESISTANCE,
  })
  const pump = (p: LoopPump): NetworkLink => {
    const law = pumpLaw(p)
    return law ? { kind: 'pump', from: p.inlet ?? returns.of[p.outlet]!, to: p.outlet, ...law } : passive(p)
  }
  const draw = (c: LoopConsumer): NetworkLink => ({
    kind: 'resistance',
    from: c.node,
    to: returns.of[c.node]!,
    resistance: c.drop ? squareLaw(c.drop.kPa, c.drop.at_lpm) : NO_RESISTANCE,
  })
  const links = (lift: (p: LoopPump) => NetworkLink) => [
    ...pipeLinks,
    ...[...sources, ...inLine].map(lift),
    ...consumers.map(draw),
    ...returnLinks,
  ]
  const nodes = (demand: (c: LoopConsumer) => number): NetworkNode[] => {
    const list: NetworkNode[] = Array.from({ length: returns.size }, (_, node) => (node === 0 ? { fixed_Pa: 0 } : {}))
    const take = (node: number, flow_m3s: number) => {
      if (node > 0) list[node] = { demand_m3s: (list[node]!.demand_m3s ?? 0) + flow_m3s }
    }
    for (const c of consumers) {
      take(c.node, demand(c) / LITRES_PER_MINUTE)
      take(returns.of[c.node]!, -demand(c) / LITRES_PER_MINUTE)
    }
    return list
  }
  const required = buildPipeNetwork(
    nodes((c) => c.required_lpm),
    links(passive),
    fluid,
  )
  const firstConsumer = pipes.length + sources.length + inLine.length
  return {
    loop,
    fluid,
    pipes,
    required,
    running: canRun(loop)
      ? buildPipeNetwork(
          nodes((c) => (c.drop ? 0 : c.required_lpm)),
          links(pump),
          fluid,
          required,
        )
      : null,
    firstSource: pipes.length,
    firstInLine: pipes.length + sources.length,
    firstConsumer,
    firstReturn: returnLinks.length > 0 ? firstConsumer + consumers.length : null,
    returns,
  }
}

/** The links of a loop's pipes: one for both ways where the return mirrors the supply, one for each way where not. */
function pipesOf(loop: CoolantLoop, pipes: readonly ModelPipe[], { of }: ReturnNodes, fluid: Fluid) {
  const mirrors = returnMirrors(loop)
  const pipeLinks = loop.connections.map(({ from, to }, i): NetworkLink => {
    const { length_m, returnLength_m, bore_m, roughness_m, lossCoefficient } = pipes[i]!
    return {
      kind: 'pipe',
      from,
      to,
      length_m: mirrors ? length_m + returnLength_m : length_m,
      bore_m,
      roughness_m,
      lossCoefficient: (mirrors ? 2 : 1) * lossCoefficient + valveLoss(pipes[i]!, fluid),
    }
  })
  const returnLinks = loop.connections.map(({ to, back }, i): NetworkLink => {
    const { returnLength_m, returnBore_m, roughness_m, returnLossCoefficient } = pipes[i]!
    return {
      kind: 'pipe',
      from: of[to]!,
      to: of[back]!,
      length_m: returnLength_m,
      bore_m: returnBore_m,
      roughness_m,
      lossCoefficient: returnLossCoefficient,
    }
  })
  return { pipeLinks, returnLinks: mirrors ? [] : returnLinks }
}

/** Pressure between supply and return at a node, Pa. */
export function pressureAcross_Pa(
  { returns }: LoopModel,
  network: PipeNetwork,
  state: FlowState,
  node: number,
): number {
  const { placeOf } = network
  return state.pressure_Pa[placeOf[node]!]! - state.pressure_Pa[placeOf[returns.of[node]!]!]!
}

/** Drop of a control valve, wide open: 100 kPa·(flow / Kv)²·density / 1000 (IEC 60534-2-1). */
export const valveDrop_Pa = (kv_m3h: number, flow_m3s: number, { density_kg_m3 }: Fluid): number =>
  100 * density_kg_m3 * ((3600 * flow_m3s) / kv_m3h) ** 2

/** Loss coefficient of a run's control valve in its bore. */
const valveLoss = ({ connection: { valveKv_m3h }, bore_m }: ModelPipe, fluid: Fluid): number =>
  valveKv_m3h === undefined ? 0 : valveDrop_Pa(valveKv_m3h, 1, fluid) / lossResistance(bore_m, fluid.density_kg_m3)

/** Every live source lifts, or leaves that to pumps in the line. */
function canRun({ sources, inLine }: CoolantLoop): boolean {
  const lifts = (pump: LoopPump) => pump.live && namesHead(pump)
  const working = sources.filter(({ live }) => live)
  if (working.length === 0) return false
  return inLine.some(lifts) || working.every(lifts)
}

/** By the warmest live source and its share of glycol. */
function fluidOf({ sources }: CoolantLoop, { liquid }: HydraulicInput): Fluid {
  const working = sources.filter(({ live }) => live)
  const supplies_C = working.flatMap(({ placement }) => liquid[placement.id]?.supply_C ?? [])
  const glycol = Math.max(0, ...working.map(({ placement }) => placement.definition.liquidCooling?.glycol ?? 0))
  return fluidAt((supplies_C.length > 0 ? Math.max(...supplies_C) : USUAL_SUPPLY_C) + TO_MEAN_K, glycol)
}
