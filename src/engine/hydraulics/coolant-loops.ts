import type { Connection } from '../../model/connection'
import type { EffectivePlacement } from '../../model/effective-site'
import { flowForHeat_lpm, rackFlow_lpm, usualRise_K } from '../networks/loop-flows'
import { append, siteIndex } from '../rules/site-index'
import { tabulatedFlow_lpm } from '../rules/supply/required-flow'
import { disjointSets } from './disjoint-sets'
import type { HydraulicInput } from './hydraulic-report'
import { type ReturnFault, returnWays } from './return-ways'

/** Something that lifts: it draws from `inlet`, or from the return where that is null. */
export interface LoopPump {
  readonly placement: EffectivePlacement
  readonly inlet: number | null
  readonly outlet: number
  readonly live: boolean
}

export interface LoopConsumer {
  readonly placement: EffectivePlacement
  readonly node: number
  readonly required_lpm: number
  /** Its drop at a flow, or null where none is given. */
  readonly drop: { readonly kPa: number; readonly at_lpm: number } | null
}

/** A connection by the nodes of its supply, and the node whose return its own return joins. */
interface LoopRun {
  readonly connection: Connection
  readonly from: number
  readonly to: number
  readonly back: number
  /** Why its return goes back the way the supply came although another is stated. */
  readonly returnFault: ReturnFault | null
}

/**
 * One body of coolant. A node is a port of a placement: where supply and return mirror each other it stands for the
 * pressure between the two, and node 0 for none.
 */
export interface CoolantLoop {
  readonly id: string
  readonly kind: 'facility' | 'technology'
  /** Placement of each node from 1 on. */
  readonly placements: readonly EffectivePlacement[]
  readonly connections: readonly LoopRun[]
  readonly sources: readonly LoopPump[]
  readonly inLine: readonly LoopPump[]
  readonly consumers: readonly LoopConsumer[]
}

/** A plate must have an approach; a conduit whose approach is zero is a pump in the line. */
const isExchanger = ({ definition: { liquidCooling } }: EffectivePlacement): boolean =>
  liquidCooling?.role === 'conduit' && liquidCooling.approach_K !== 0

const isInLinePump = ({ definition: { liquidCooling } }: EffectivePlacement): boolean =>
  liquidCooling?.role === 'conduit' && liquidCooling.approach_K === 0

/** A coolant connection and what stands at its ends. */
export interface CoolantRun {
  readonly connection: Connection
  readonly from: EffectivePlacement
  readonly to: EffectivePlacement
}

/**
 * The runs of a site grouped by the coolant they share: loops are parted by the plates of CDUs.
 * O(placements + connections).
 */
export function groupCoolantRuns({ site }: HydraulicInput): readonly (readonly CoolantRun[])[] {
  const { byId, order } = siteIndex(site)
  const ports = disjointSets(2 * site.placements.length)
  const inletOf = (p: EffectivePlacement) => 2 * order.get(p.id)!
  const outletOf = (p: EffectivePlacement) => inletOf(p) + (isExchanger(p) ? 1 : 0)
  const runs: CoolantRun[] = []
  for (const connection of site.connections) {
    if (connection.kind !== 'coolant') continue
    const from = byId.get(connection.from)
    const to = byId.get(connection.to)
    if (!from || !to) continue
    runs.push({ connection, from, to })
    ports.join(outletOf(from), inletOf(to))
  }
  const groups = new Map<number, CoolantRun[]>()
  for (const run of runs) append(groups, ports.rootOf(outletOf(run.from)), run)
  return [...groups.values()]
}

/** Sinks, plates and pumps have an outlet of their own; everything else is one node. */
const hasTwoPorts = (p: EffectivePlacement): boolean => isExchanger(p) || isInLinePump(p)
const inlet = ({ id }: EffectivePlacement): string => `i${id}`
const outlet = (p: EffectivePlacement): string => (hasTwoPorts(p) ? `o${p.id}` : `i${p.id}`)

/** Numbers the nodes of one group of runs, and says who lifts and who draws. */
export function buildCoolantLoop(runs: readonly CoolantRun[], { liquid }: HydraulicInput): CoolantLoop {
  const nodes = new Map<string, number>()
  const placements: EffectivePlacement[] = []
  const sources: LoopPump[] = []
  const inLine: LoopPump[] = []
  const consumers: LoopConsumer[] = []
  const visit = (placement: EffectivePlacement, port: string): number => {
    const known = nodes.get(port)
    if (known !== undefined) return known
    const node = nodes.size + 1
    nodes.set(port, node)
    placements.push(placement)
    return node
  }
  const live = ({ id }: EffectivePlacement) => liquid[id]?.live ?? false
  const seen = new Set<string>()
  const notePump = (placement: EffectivePlacement, node: number) => {
    if (seen.has(outlet(placement))) return
    seen.add(outlet(placement))
    if (isInLinePump(placement))
      inLine.push({ placement, inlet: visit(placement, inlet(placement)), outlet: node, live: live(placement) })
    else if (placement.definition.liquidCooling)
      sources.push({ placement, inlet: null, outlet: node, live: live(placement) })
  }
  const noteConsumer = (placement: EffectivePlacement, node: number) => {
    const key = `c${placement.id}`
    if (seen.has(key) || isInLinePump(placement)) return
    seen.add(key)
    const consumer = consumerOf(placement, node, liquid[placement.id])
    if (consumer) consumers.push(consumer)
  }
  const supplies = runs.map(({ connection, from, to }) => {
    const a = visit(from, outlet(from))
    notePump(from, a)
    const b = visit(to, inlet(to))
    noteConsumer(to, b)
    return { connection, from: a, to: b }
  })
  for (const { to } of runs) {
    // A pump in the line that feeds nothing is a dead end; it still has both ports.
    if (isInLinePump(to)) notePump(to, visit(to, outlet(to)))
  }
  const nodeOf = (id: string): number | undefined => nodes.get(`o${id}`) ?? nodes.get(`i${id}`)
  const ways = returnWays(supplies, { nodeOf, nodes: nodes.size, sources, inLine })
  const connections = supplies.map((run, i) => ({ ...run, back: ways[i]!.back, returnFault: ways[i]!.fault }))
  return {
    id: sources[0]?.placement.id ?? runs[0]!.from.id,
    kind: sources.some(({ placement }) => isExchanger(placement)) ? 'technology' : 'facility',
    placements,
    connections,
    sources,
    inLine,
    consumers,
  }
}

function consumerOf(
  placement: EffectivePlacement,
  node: number,
  liquid: HydraulicInput['liquid'][string] | undefined,
): LoopConsumer | null {
  const { heat, load, liquidCooling } = placement.definition
  const live = liquid?.live ?? false
  if (liquidCooling) {
    if (!isExchanger(placement)) return null
    const { pressureDrop_kPa: kPa, maxFlow_lpm: at_lpm } = liquidCooling
    const required_lpm = live ? flowForHeat_lpm(liquid?.in_kW ?? 0, usualRise_K) : 0
    return { placement, node, required_lpm, drop: kPa && at_lpm ? { kPa, at_lpm } : null }
  }
  const liquid_kW = (load?.design_kW ?? 0) * (heat?.liquidFraction ?? 0)
  if (!heat || liquid_kW === 0) return null
  const balance_lpm = rackFlow_lpm(heat, liquid_kW)
  const supply_C = liquid?.supply_C ?? null
  const tabulated = supply_C === null ? null : tabulatedFlow_lpm(placement.definition, supply_C)
  // Where the maker prints flows by temperature, the drop it prints belongs to the largest of them.
  const at_lpm = heat.flowBySupply?.at(-1)?.[1] ?? balance_lpm
  return {
    placement,
    node,
    required_lpm: live ? Math.max(balance_lpm, tabulated ?? 0) : 0,
    drop: heat.pressureDrop_kPa && at_lpm > 0 ? { kPa: heat.pressureDrop_kPa, at_lpm } : null,
  }
}
