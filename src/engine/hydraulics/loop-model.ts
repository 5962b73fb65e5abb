import type { Connection } from '../../model/connection'
import { floorOf } from '../../model/storeys'
import type { CoolantLoop, LoopConsumer, LoopPump } from './coolant-loops'
import { type Fluid, fluidAt } from './fluid'
import type { HydraulicInput } from './hydraulic-report'
import { chooseBore_m, STEEL_ROUGHNESS_m } from './pipe-bores'
import { type PipeRun, pipeRun } from './pipe-run'
import {
  buildPipeNetwork,
  lossResistance,
  type NetworkLink,
  type NetworkNode,
  type PipeNetwork,
} from './solver/pipe-network'

export const LITRES_PER_MINUTE = 60_000
/** Where the supply temperature is unknown: that at which the flow of a rack is reckoned. */
export const USUAL_SUPPLY_C = 40
/** Half the usual rise: pipes carry supply one way and return the other. */
const TO_MEAN_K = 5
/** Resistance of something without a drop of its own, Pa·s²/m⁶: nothing beside any pipe. */
const NO_RESISTANCE = 1
/** A one-point curve lifts a third more at no flow than at its point (EPANET users manual, "Pumps"). */
const SHUT_OFF = 4 / 3

export interface ModelPipe extends PipeRun {
  readonly connection: Connection
  readonly bore_m: number
  readonly roughness_m: number
  readonly assumedBore: boolean
  /** Carries coolant in normal operation: the provider is live, and the connection is not held in standby. */
  readonly open: boolean
}

/** A loop made ready for the solver. Links: its pipes in order, its sources, its pumps in the line, its consumers. */
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
  const pipes = loop.connections.map(({ connection, from, to }): ModelPipe => {
    const [start, end] = [placements[from - 1]!, placements[to - 1]!]
    const flow_lpm = need_m3s.get(end.id) ?? input.liquid[end.id]?.flow_lpm ?? 0
    return {
      ...pipeRun(connection, start, end, floorOf(input.site, end) - floorOf(input.site, start)),
      connection,
      bore_m: connection.bore_m ?? chooseBore_m(flow_lpm / LITRES_PER_MINUTE, fluid),
      roughness_m: connection.roughness_m ?? STEEL_ROUGHNESS_m,
      assumedBore: connection.bore_m === undefined,
      open: live(connection.from) && !(connection.standby && hasPrimary.has(to)),
    }
  })
  const pipeLinks = loop.connections.map(
    ({ from, to }, i): NetworkLink => ({
      kind: 'pipe',
      from,
      to,
      length_m: pipes[i]!.length_m + pipes[i]!.returnLength_m,
      bore_m: pipes[i]!.bore_m,
      roughness_m: pipes[i]!.roughness_m,
      lossCoefficient: 2 * pipes[i]!.lossCoefficient + valveLoss(pipes[i]!, fluid),
    }),
  )
  const passive = ({ inlet, outlet }: LoopPump): NetworkLink => ({
    kind: 'resistance',
    from: inlet ?? 0,
    to: outlet,
    resistance: NO_RESISTANCE,
  })
  const draw = (c: LoopConsumer): NetworkLink => ({
    kind: 'resistance',
    from: c.node,
    to: 0,
    resistance: c.drop ? squareLaw(c.drop.kPa, c.drop.at_lpm) : NO_RESISTANCE,
  })
  const links = (pump: (p: LoopPump) => NetworkLink) => [
    ...pipeLinks,
    ...[...sources, ...inLine].map(pump),
    ...consumers.map(draw),
  ]
  const nodes = (demand: (c: LoopConsumer) => number): NetworkNode[] => {
    const list: NetworkNode[] = [{ fixed_Pa: 0 }, ...placements.map(() => ({}))]
    for (const c of consumers)
      list[c.node] = { demand_m3s: (list[c.node]!.demand_m3s ?? 0) + demand(c) / LITRES_PER_MINUTE }
    return list
  }
  const required = buildPipeNetwork(
    nodes((c) => c.required_lpm),
    links(passive),
    fluid,
  )
  return {
    loop,
    fluid,
    pipes,
    required,
    running: canRun(loop)
      ? buildPipeNetwork(
          nodes((c) => (c.drop ? 0 : c.required_lpm)),
          links((p) => pumpLink(p) ?? passive(p)),
          fluid,
          required,
        )
      : null,
    firstSource: pipes.length,
    firstInLine: pipes.length + sources.length,
    firstConsumer: pipes.length + sources.length + inLine.length,
  }
}

/** Drop of a control valve, wide open: 100 kPa·(flow / Kv)²·density / 1000 (IEC 60534-2-1). */
export const valveDrop_Pa = (kv_m3h: number, flow_m3s: number, { density_kg_m3 }: Fluid): number =>
  100 * density_kg_m3 * ((3600 * flow_m3s) / kv_m3h) ** 2

/** Loss coefficient of a run's control valve in its bore. */
const valveLoss = ({ connection: { valveKv_m3h }, bore_m }: ModelPipe, fluid: Fluid): number =>
  valveKv_m3h === undefined ? 0 : valveDrop_Pa(valveKv_m3h, 1, fluid) / lossResistance(bore_m, fluid.density_kg_m3)

/** Every live source lifts, or leaves that to pumps in the line. */
function canRun({ sources, inLine }: CoolantLoop): boolean {
  const lifts = ({ live, placement }: LoopPump) => live && placement.definition.liquidCooling?.head_kPa !== undefined
  const working = sources.filter(({ live }) => live)
  if (working.length === 0) return false
  return inLine.some(lifts) || working.every(lifts)
}

/** Lift of a pump set: `shutOff_Pa` − resistance·q², its own drop taken off. */
export interface PumpLaw {
  readonly shutOff_Pa: number
  readonly resistance: number
}

/**
 * A pump set by its head and flow; null where no head is given. Without a flow the head is held at every flow.
 * @param left share of its pumps that run: flows of pumps side by side add up, heads of pumps in series
 */
export function pumpLaw(p: LoopPump, left = 1): PumpLaw | null {
  const { head_kPa, maxFlow_lpm: flow_lpm, pumps } = p.placement.definition.liquidCooling ?? {}
  if (head_kPa === undefined) return null
  const own = p.inlet === null ? ownResistance(p) : 0
  const lift = pumps?.inSeries ? left : 1
  if (flow_lpm === undefined) return { shutOff_Pa: lift * head_kPa * 1000, resistance: own + NO_RESISTANCE }
  const curve = squareLaw(head_kPa / 3, flow_lpm) * (pumps?.inSeries ? left : 1 / left ** 2)
  return { shutOff_Pa: lift * SHUT_OFF * head_kPa * 1000, resistance: own + curve }
}

function pumpLink(p: LoopPump): NetworkLink | null {
  const law = pumpLaw(p)
  return law && { kind: 'pump', from: p.inlet ?? 0, to: p.outlet, ...law }
}

/** A sink's own drop lies in its loop; that of a CDU lies on its other side. */
function ownResistance({ placement: { definition } }: LoopPump): number {
  const { role, pressureDrop_kPa, maxFlow_lpm } = definition.liquidCooling ?? {}
  return role === 'sink' && pressureDrop_kPa && maxFlow_lpm ? squareLaw(pressureDrop_kPa, maxFlow_lpm) : 0
}

/** Head of a pump at a flow, its own drop taken off, kPa; null where the item names no head. */
export function headAt_kPa(p: LoopPump, flow_m3s: number): number | null {
  const law = pumpLaw(p)
  return law && (law.shutOff_Pa - law.resistance * flow_m3s * flow_m3s) / 1000
}

/** Resistance of something that drops so much at such a flow, Pa·s²/m⁶. */
const squareLaw = (drop_kPa: number, at_lpm: number): number => (drop_kPa * 1000) / (at_lpm / LITRES_PER_MINUTE) ** 2

/** By the warmest live source and its share of glycol. */
function fluidOf({ sources }: CoolantLoop, { liquid }: HydraulicInput): Fluid {
  const working = sources.filter(({ live }) => live)
  const supplies_C = working.flatMap(({ placement }) => liquid[placement.id]?.supply_C ?? [])
  const glycol = Math.max(0, ...working.map(({ placement }) => placement.definition.liquidCooling?.glycol ?? 0))
  return fluidAt((supplies_C.length > 0 ? Math.max(...supplies_C) : USUAL_SUPPLY_C) + TO_MEAN_K, glycol)
}
