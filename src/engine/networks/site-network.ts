import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { type DemandModel, losslessDemand, tangentOf } from './demand-model'
import { buildSupplyGraph, type SupplyEdge, type SupplyGraph } from './supply-graph'
import { buildUnitIndex, isComponent, liquidFractionOf, type UnitIndex } from './unit-index'

/** A site compiled for the solver: units, one graph and one demand model per network. */
export interface SiteNetwork {
  readonly units: UnitIndex
  readonly power: SupplyGraph
  readonly powerDemand: DemandModel
  readonly coolant: SupplyGraph
  readonly coolantDemand: DemandModel
  /** Air: nodes are the units, then one node per hall that draws its heat from the hall's air coolers. */
  readonly air: SupplyGraph
  readonly hallIds: readonly string[]
  /** Hall number of each unit, -1 outdoors. */
  readonly hallOf: Int32Array
  /** Heat to the hall's air while live, kW, from loads. */
  readonly airLoad_kW: Float64Array
  /** 1 where the unit's loss (input less output and own draw) also warms its hall: power conduits. */
  readonly warmsByLoss: Uint8Array
  /** 1 where the unit takes part in the cooling networks only while it is live in the power network. */
  readonly needsPower: Uint8Array
  /** 1 where the unit is IT, needs liquid, needs air. */
  readonly isIt: Uint8Array
  readonly needsLiquid: Uint8Array
  readonly needsAir: Uint8Array
  /** Design power of the unit's members, kW. */
  readonly design_kW: Float64Array
  /** 1 where the unit's members require redundancy; 2 where they must be fault tolerant. */
  readonly protection: Uint8Array
  /** Units that can fail alone, in document order. */
  readonly components: readonly number[]
}

/** Compiles the effective site. O(placements + connections). */
export function compileSite(site: EffectiveSite): SiteNetwork {
  const units = buildUnitIndex(site)
  const n = units.size
  const hallIds = [...site.halls.keys()]
  const hallNumber = new Map(hallIds.map((id, i) => [id, i]))
  const hallOf = new Int32Array(n).fill(-1)
  const bytes = () => new Uint8Array(n)
  const [warmsByLoss, needsPower, isIt, needsLiquid, needsAir, protection, powerSource, coolantSource] = [
    bytes(),
    bytes(),
    bytes(),
    bytes(),
    bytes(),
    bytes(),
    bytes(),
    bytes(),
  ] as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array]
  const airLoad_kW = new Float64Array(n)
  const design_kW = new Float64Array(n)
  const powerDemand = losslessDemand(n)
  const coolantDemand = losslessDemand(n)
  const components: number[] = []
  const airEdges: SupplyEdge[] = []

  site.placements.forEach((p, i) => {
    const u = units.unitOf[i]!
    const d = p.definition
    const own_kW = d.load?.design_kW ?? 0
    const liquid = liquidFractionOf(p)
    const isCooler = !!d.liquidCooling || !!d.airCooling
    const isLoad = d.power?.role !== 'source' && d.power?.role !== 'conduit'
    const hall = p.hall === null ? -1 : (hallNumber.get(p.hall) ?? -1)
    hallOf[u] = hall
    design_kW[u]! += own_kW
    powerDemand.ownP_kW[u]! += own_kW
    powerDemand.ownQ_kvar[u]! += own_kW * tangentOf(d.load?.powerFactor ?? 1)
    coolantDemand.ownP_kW[u]! += d.liquidCooling ? own_kW : own_kW * liquid
    if (isLoad && !isCooler) airLoad_kW[u]! += own_kW * (1 - liquid)
    if (d.power?.role === 'conduit') {
      warmsByLoss[u] = 1
      // Input less output holds the own draw, and a cooler's own draw does not count.
      if (isCooler) airLoad_kW[u]! -= own_kW
    }
    if (own_kW > 0) needsPower[u] = 1
    if (p.mission !== 'support') {
      isIt[u] = 1
      if (own_kW * liquid > 0) needsLiquid[u] = 1
      if (hall >= 0 && own_kW * (1 - liquid) > 0) needsAir[u] = 1
    }
    if (p.mission !== 'support' && p.redundancy !== 'none') protection[u] = p.redundancy === 'fault-tolerant' ? 2 : 1
    if (d.power?.role === 'source') powerSource[u] = 1
    if (d.liquidCooling?.role === 'sink') coolantSource[u] = 1
    if (d.airCooling && hall >= 0)
      airEdges.push({ from: u, to: n + hall, share: d.airCooling.capacity_kW ?? 0, standby: false, automatic: false })
    if (isComponent(p)) {
      components.push(u)
      setConversion(powerDemand, u, p)
    }
  })

  const airSource = new Uint8Array(n + hallIds.length)
  for (const edge of airEdges) airSource[edge.from] = 1
  return {
    units,
    power: buildSupplyGraph(n, edgesOf(site, units, 'power'), powerSource),
    powerDemand,
    coolant: buildSupplyGraph(n, edgesOf(site, units, 'coolant'), coolantSource),
    coolantDemand,
    air: buildSupplyGraph(n + hallIds.length, airEdges, airSource),
    hallIds,
    hallOf,
    airLoad_kW,
    warmsByLoss,
    needsPower,
    isIt,
    needsLiquid,
    needsAir,
    design_kW,
    protection,
    components,
  }
}

/** Rating, efficiency and input power factor of a component. */
function setConversion(model: DemandModel, u: number, p: EffectivePlacement): void {
  const power = p.definition.power
  if (!power) return
  model.rating_kW[u] = power.rating_kW ?? 0
  model.rating_kVA[u] = power.rating_kVA ?? 0
  if (typeof power.efficiency === 'number') model.efficiency[u] = power.efficiency
  else if (power.efficiency) (model.curve as (Float64Array | null)[])[u] = Float64Array.from(power.efficiency.flat())
  if (power.inputPowerFactor !== undefined) model.inputTangent[u] = tangentOf(power.inputPowerFactor)
}

/** Edges between units; the members of a folded unit have equal feeds, so its first member speaks for all. */
function edgesOf(site: EffectiveSite, units: UnitIndex, kind: 'power' | 'coolant'): SupplyEdge[] {
  const edges: SupplyEdge[] = []
  for (const c of site.connections) {
    if (c.kind !== kind) continue
    const from = units.numberOf.get(c.from)
    const to = units.numberOf.get(c.to)
    if (from === undefined || to === undefined) continue
    const unit = units.unitOf[to]!
    if (units.members[unit]![0] !== to) continue
    edges.push({
      from: units.unitOf[from]!,
      to: unit,
      share: c.share ?? 1,
      standby: c.standby ?? false,
      automatic: c.transfer === 'automatic',
    })
  }
  return edges
}
