import type { EffectiveSite } from '../model/effective-site'
import { createFactPool } from './contingencies/fact-pool'
import { type ComponentLimit, componentLimits } from './contingencies/find-overloads'
import { memberIds } from './contingencies/member-ids'
import { createSweepMemory } from './contingencies/memory/sweep-memory'
import { solveContingencies } from './contingencies/solve-contingencies'
import { noteOtherRows } from './contingencies/worst-loads'
import type { EngineFacts, LoopFact } from './facts'
import { recompileSite } from './networks/recompile-site'
import { compileSite, type SiteNetwork } from './networks/site-network'
import { createSiteState, fitsNetwork, type SiteState, solveSite } from './networks/site-state'
import { sameIds } from './networks/units/placement-feeds'
import type { UnitIndex } from './networks/units/unit-index'
import { createNodeResultTables } from './node-results'
import type { PairCounts } from './results'
import { ServedPlacements } from './served-placements'

/** The networks of a site in normal operation and in every outage, before any rule has judged them. */
export type SolvedNetworks = Omit<EngineFacts, 'site' | 'byId' | 'today'> & {
  readonly facility_kW: number
  /** Power of the served mining and AI loads, kW. */
  readonly mining_kW: number
  readonly ai_kW: number
  readonly outagesSolved: number
  /** Normal operation; a solver that follows edits writes over it in the solve after the next. */
  readonly state: SiteState
  /** What became of the pairs of outages; absent where none were asked for. */
  readonly pairs?: PairCounts
  /** Placements whose results differ from those of the site solved before; all of them the first time. */
  readonly changed: ReadonlySet<string>
}

interface LastSolve {
  readonly site: EffectiveSite
  readonly network: SiteNetwork
  readonly solved: SolvedNetworks
  readonly pairs: boolean
}

/** Compiles and solves a site. @param pairs solve every two components out as well */
export function solveNetworks(site: EffectiveSite, pairs = false): SolvedNetworks {
  return createNetworkSolver(false).solve(site, pairs)
}

/** Solves one site through its edits. */
export interface NetworkSolver {
  /**
   * The node results are the solver's own tables and change with the next solve; so is whatever stayed equal the same
   * object as before.
   */
  solve(site: EffectiveSite, pairs?: boolean): SolvedNetworks
}

/** @param isFollowed false where no edit will come, so that outages need not be remembered */
export function createNetworkSolver(isFollowed = true): NetworkSolver {
  const tables = createNodeResultTables()
  const pool = createFactPool()
  const memory = isFollowed ? createSweepMemory() : null
  let last: LastSolve | null = null
  let limits: readonly ComponentLimit[] = []
  /** The state of the solve before the last, which nobody reads any more: large arrays need not be made at every edit. */
  let spare: SiteState | null = null

  const solve = (site: EffectiveSite, network: SiteNetwork, pairs: boolean): SolvedNetworks => {
    const state = spare && fitsNetwork(spare, network) ? spare : createSiteState(network)
    spare = last?.solved.state ?? null
    solveSite(network, state)
    limits = componentLimits(site.placements, network, limits)
    const changed = new Set(tables.update(site, network, state, limits))
    const normalLoops = loopsOf(site, network, state)
    const sweep = solveContingencies(site, network, {
      pairs,
      limits,
      normal: state,
      pool,
      ...(memory && { memory }),
      ...(last && { known: last.solved.contingencies, knownWorst: last.solved.worst }),
    })
    noteOtherRows(sweep.worst, last?.solved.worst ?? {}, changed)
    return {
      power: tables.power,
      liquid: tables.liquid,
      air: tables.air,
      ...servedLoads(site, network, state, last),
      hallAirHeat_kW: new Map(network.hallIds.map((id, h) => [id, state.hallHeat_kW[h]!])),
      facility_kW: sourceOutput_kW(network, state),
      state,
      contingencies: sweep.contingencies,
      // A loop of normal operation would show in nearly every outage too: say it once.
      loops: [
        ...normalLoops,
        ...sweep.loops.filter((l) => !normalLoops.some((n) => n.members.join() === l.members.join())),
      ],
      worst: sweep.worst,
      outagesSolved: sweep.solved,
      ...(sweep.pairs && { pairs: sweep.pairs }),
      changed,
    }
  }

  return {
    solve(site, pairs = false) {
      const network = last ? recompileSite(last.network, site) : compileSite(site)
      const kept = last && last.pairs === pairs && last.site.site === site.site && isSameNetwork(last.network, network)
      const solved = kept ? { ...last!.solved, changed: new Set<string>() } : solve(site, network, pairs)
      last = { site, network, solved, pairs }
      return solved
    },
  }
}

/** True where nothing that is solved has changed: recompiling shares what it keeps. */
const isSameNetwork = (a: SiteNetwork, b: SiteNetwork): boolean =>
  a.units === b.units && a.powerDemand === b.powerDemand && a.power === b.power && a.coolant === b.coolant

/** IT loads served in normal operation, and what they draw. The set is the one before where it holds the same. */
function servedLoads(
  site: EffectiveSite,
  { units, design_kW, isMining }: SiteNetwork,
  { served }: SiteState,
  before: LastSolve | null,
) {
  let mining_kW = 0
  let ai_kW = 0
  for (let u = 0; u < units.size; u++) {
    if (!served[u]) continue
    if (isMining[u]) mining_kW += design_kW[u]!
    else ai_kW += design_kW[u]!
  }
  if (before && keepsServed(before, site, units, served)) return { served: before.solved.served, mining_kW, ai_kW }
  return { served: new ServedPlacements(site.placements, units, served), mining_kW, ai_kW }
}

/** True where the same placements are served as before. */
function keepsServed(before: LastSolve, site: EffectiveSite, units: UnitIndex, served: Uint8Array): boolean {
  const servedBefore = before.solved.state.served
  if (before.network.units === units) return served.every((is, u) => is === servedBefore[u])
  if (!sameIds(before.site.placements, site.placements)) return false
  const unitBefore = before.network.units.unitOf
  return unitBefore.every((v, i) => served[units.unitOf[i]!] === servedBefore[v])
}

function sourceOutput_kW(network: SiteNetwork, state: SiteState): number {
  let sum = 0
  for (let u = 0; u < network.units.size; u++)
    if (network.power.isSource[u] && state.power.live[u]) sum += state.power.outP_kW[u]!
  return sum
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
