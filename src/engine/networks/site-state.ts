import { type DemandModel, losslessDemand } from './demand-model'
import type { SiteNetwork } from './site-network'
import { solveDemand } from './solve-demand'
import { solveLiveness } from './solve-liveness'
import { createSupplyState, type SupplyState } from './supply-state'

/** The three networks of a site, solved for one set of components out of service. */
export interface SiteState {
  readonly inService: Uint8Array
  readonly power: SupplyState
  readonly coolant: SupplyState
  readonly air: SupplyState
  /** 1 where the unit takes part in the cooling networks. */
  readonly coolingService: Uint8Array
  /** 1 where the unit is an IT load (or a class of them) and is served. */
  readonly served: Uint8Array
  /** The halls' own draw in the air network, rewritten by every solve. */
  readonly airDemand: DemandModel
  /** Heat to the air of each hall, kW. */
  readonly hallHeat_kW: Float64Array
}

/** @param shared parts that another state has and lends, or that were made for this one */
export function createSiteState(
  network: SiteNetwork,
  shared: Partial<Pick<SiteState, 'power' | 'coolant' | 'airDemand'>> = {},
): SiteState {
  const n = network.units.size
  const nAir = network.air.size
  return {
    inService: new Uint8Array(n).fill(1),
    power: shared.power ?? createSupplyState(n),
    coolant: shared.coolant ?? createSupplyState(n),
    air: createSupplyState(nAir),
    coolingService: new Uint8Array(nAir),
    served: new Uint8Array(n),
    airDemand: shared.airDemand ?? losslessDemand(nAir),
    hallHeat_kW: new Float64Array(network.hallIds.length),
  }
}

/** True where a state made for another network serves this one as well. */
export const fitsNetwork = (
  { served, air, hallHeat_kW }: SiteState,
  { units, air: graph, hallIds }: SiteNetwork,
): boolean => served.length === units.size && air.live.length === graph.size && hallHeat_kW.length === hallIds.length

/**
 * Solves power first, then liquid and air among what is live in power, and says which IT loads are served.
 * @param automaticOnly standby connections help only where they transfer by themselves (fault tolerance)
 */
export function solveSite(network: SiteNetwork, state: SiteState, automaticOnly = false): void {
  const { units, needsPower, hallOf } = network
  const n = units.size
  solveLiveness(network.power, state.inService, automaticOnly, state.power)
  solveDemand(network.power, network.powerDemand, automaticOnly, state.power)

  const inCooling = state.coolingService
  for (let u = 0; u < n; u++) inCooling[u] = state.inService[u] && (!needsPower[u] || state.power.live[u]) ? 1 : 0
  inCooling.fill(1, n)
  solveLiveness(network.coolant, inCooling, automaticOnly, state.coolant)
  solveDemand(network.coolant, network.coolantDemand, automaticOnly, state.coolant)
  solveAir(network, state)

  for (let u = 0; u < n; u++) {
    state.served[u] =
      network.isIt[u] &&
      state.power.live[u] &&
      (!network.needsLiquid[u] || state.coolant.live[u]) &&
      (!network.needsAir[u] || state.air.live[n + hallOf[u]!])
        ? 1
        : 0
  }
}

/** Sums each hall's air heat; the hall draws it from its live air coolers in proportion to their capacity. */
function solveAir(network: SiteNetwork, state: SiteState): void {
  const { units, hallOf, airLoad_kW, warmsByLoss } = network
  const { hallHeat_kW, power } = state
  hallHeat_kW.fill(0)
  for (let u = 0; u < units.size; u++) {
    const hall = hallOf[u]!
    if (hall < 0 || !power.live[u]) continue
    hallHeat_kW[hall]! += airLoad_kW[u]!
    if (warmsByLoss[u]) hallHeat_kW[hall]! += power.inP_kW[u]! - power.outP_kW[u]!
  }
  state.airDemand.ownP_kW.set(hallHeat_kW, units.size)
  solveLiveness(network.air, state.coolingService, false, state.air)
  solveDemand(network.air, state.airDemand, false, state.air)
}
