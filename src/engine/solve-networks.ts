import type { EffectiveSite } from '../model/effective-site'
import { componentLimits } from './contingencies/find-overloads'
import { memberIds, solveContingencies } from './contingencies/solve-contingencies'
import type { EngineFacts, LoopFact } from './facts'
import { compileSite, type SiteNetwork } from './networks/site-network'
import { createSiteState, type SiteState, solveSite } from './networks/site-state'
import { nodeResults } from './node-results'

/** The networks of a site in normal operation and in every outage, before any rule has judged them. */
export type SolvedNetworks = Omit<EngineFacts, 'site' | 'byId' | 'today'> & {
  readonly facility_kW: number
  readonly outagesSolved: number
}

/** Compiles and solves a site. @param pairs solve every two components out as well */
export function solveNetworks(site: EffectiveSite, pairs = false): SolvedNetworks {
  const network = compileSite(site)
  const state = createSiteState(network)
  solveSite(network, state)
  const nodes = nodeResults(site, network, state, componentLimits(site.placements, network))
  const normalLoops = loopsOf(site, network, state)
  const served = new Set(memberIds(site, network, unitsWhere(state.served)))
  const hallAirHeat_kW = new Map(network.hallIds.map((id, h) => [id, state.hallHeat_kW[h]!]))
  const facility_kW = sourceOutput_kW(network, state)
  const sweep = solveContingencies(site, network, { pairs })
  return {
    ...nodes,
    served,
    hallAirHeat_kW,
    facility_kW,
    contingencies: sweep.contingencies,
    // A loop of normal operation would show in nearly every outage too: say it once.
    loops: [
      ...normalLoops,
      ...sweep.loops.filter((l) => !normalLoops.some((n) => n.members.join() === l.members.join())),
    ],
    worst: Object.fromEntries(sweep.worst),
    outagesSolved: sweep.solved,
  }
}

function sourceOutput_kW(network: SiteNetwork, state: SiteState): number {
  let sum = 0
  for (let u = 0; u < network.units.size; u++)
    if (network.power.isSource[u] && state.power.live[u]) sum += state.power.outP_kW[u]!
  return sum
}

function* unitsWhere(flags: Uint8Array): Generator<number> {
  for (let u = 0; u < flags.length; u++) if (flags[u]) yield u
}

function loopsOf(site: EffectiveSite, network: SiteNetwork, state: SiteState): LoopFact[] {
  return (['power', 'coolant'] as const)
    .filter((name) => state[name].loop.length > 0)
    .map((name) => ({
      network: name,
      contingency: [],
      members: state[name].loop.flatMap((u) => memberIds(site, network, [u])),
    }))
}
