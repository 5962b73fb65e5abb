import type { EffectiveSite } from '../../model/effective-site'
import type { ContingencyFacts, LoopFact, ProtectedOverload } from '../facts'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { Overload, WorstLoad } from '../results'
import { type ComponentLimit, componentLimits, findOverloads, loadOn } from './find-overloads'
import { type OutageReach, pairOutages, singleOutages, sweepOutages } from './outage-sweep'
import { createOutageWatch, type OutageWatch } from './outage-watch'
import { protectedLoadsBehind } from './protected-loads'
import { createWorstLoads } from './worst-loads'

export interface ContingencySweep {
  /** Those with at least one unserved load or overload, in document order. */
  readonly contingencies: readonly ContingencyFacts[]
  readonly loops: readonly LoopFact[]
  /** Highest load of each rated component over all single outages. */
  readonly worst: ReadonlyMap<string, WorstLoad>
  /** Number of outages solved. */
  readonly solved: number
}

/**
 * Takes every component out in turn (with `pairs`, every two as well) and solves again.
 * Fault-tolerant loads are judged by a second sweep in which standby connections help only where they transfer by
 * themselves; it runs only where the site has both.
 */
export function solveContingencies(
  site: EffectiveSite,
  network: SiteNetwork,
  { pairs = false, fromScratch = false }: { readonly pairs?: boolean; readonly fromScratch?: boolean } = {},
): ContingencySweep {
  const limits = componentLimits(site.placements, network)
  const watch = createOutageWatch(network, limits)
  const worst = createWorstLoads(limits, watch.normal)
  const facts: ContingencyFacts[] = []
  const loops: LoopFact[] = []
  const idsOf = (units: Iterable<number>) => memberIds(site, network, units)
  const tolerant = network.protection.includes(2) && hasManualTransfer(network)

  const judge = (out: readonly number[], state: SiteState, reach: OutageReach | null) => {
    const outIds = out.map((u) => site.placements[network.units.members[u]![0]!]!.id)
    const concerned = watch.concerned(reach)
    if (out.length === 1) worst.note(state, outIds, concerned)
    noteLoops(loops, state, outIds, idsOf)
    const unserved = watch.unserved(state, reach)
    const overloads = findOverloads(limits, state, concerned)
    if (unserved.length === 0 && overloads.length === 0) return
    facts.push({
      out: outIds,
      unserved: idsOf(unserved),
      unserved_kW: unserved.reduce((sum, u) => sum + network.design_kW[u]!, 0),
      overloads: overloads.map((limit) => toOverload(limit, state)),
      protectedUnserved: idsOf(unserved.filter((u) => isJudged(network, u, tolerant))),
      protectedOverloads: protectedOverloads(network, state, overloads, idsOf, false, (u) =>
        isJudged(network, u, tolerant),
      ),
    })
  }
  sweepOutages(network, singleOutages(network), judge, { fromScratch })
  let solved = network.components.length
  if (tolerant) {
    mergeFaultTolerant(site, network, limits, facts, watch)
    const place = (f: ContingencyFacts) => network.units.numberOf.get(f.out[0]!)!
    facts.sort((a, b) => place(a) - place(b))
    solved *= 2
  }
  if (pairs) {
    sweepOutages(network, pairOutages(network), judge, { fromScratch })
    solved += (network.components.length * (network.components.length - 1)) / 2
  }
  return { contingencies: facts, loops, worst: worst.result(), solved }
}

/** Loads judged in the ordinary sweep: all protected ones, less the fault-tolerant where these get their own. */
const isJudged = (network: SiteNetwork, u: number, tolerant: boolean): boolean =>
  network.protection[u] === 1 || (network.protection[u] === 2 && !tolerant)

const hasManualTransfer = ({ power, coolant }: SiteNetwork): boolean =>
  [power, coolant].some((graph) => graph.standbyEdges.some(([edge]) => !graph.inAutomatic[edge]))

const toOverload = (limit: ComponentLimit, state: SiteState): Overload => ({
  id: limit.id,
  network: limit.network,
  value: loadOn(limit, state),
  limit: limit.contingency,
  unit: limit.measure,
})

function protectedOverloads(
  network: SiteNetwork,
  state: SiteState,
  overloads: readonly ComponentLimit[],
  idsOf: (units: Iterable<number>) => string[],
  automaticOnly: boolean,
  judged: (unit: number) => boolean,
): ProtectedOverload[] {
  if (!network.protection.some((p) => p > 0)) return []
  const found: ProtectedOverload[] = []
  for (const limit of overloads) {
    const loads = protectedLoadsBehind(network, state, limit, automaticOnly).filter(judged)
    if (loads.length) found.push({ overload: toOverload(limit, state), loads: idsOf(loads) })
  }
  return found
}

/** Adds what the automatic-only sweep says about fault-tolerant loads to the contingencies already found. */
function mergeFaultTolerant(
  site: EffectiveSite,
  network: SiteNetwork,
  limits: readonly ComponentLimit[],
  facts: ContingencyFacts[],
  watch: OutageWatch,
): void {
  const idsOf = (units: Iterable<number>) => memberIds(site, network, units)
  const isTolerant = (u: number) => network.protection[u] === 2
  const byOut = new Map(facts.map((f, i) => [f.out[0]!, i]))
  sweepOutages(
    network,
    singleOutages(network),
    (out, state, reach) => {
      const unserved = watch.unserved(state, reach).filter(isTolerant)
      const overloads = protectedOverloads(
        network,
        state,
        findOverloads(limits, state, watch.concerned(reach)),
        idsOf,
        true,
        isTolerant,
      )
      if (unserved.length === 0 && overloads.length === 0) return
      const id = site.placements[network.units.members[out[0]!]![0]!]!.id
      const at = byOut.get(id)
      const known =
        at === undefined
          ? { out: [id], unserved: [], unserved_kW: 0, overloads: [], protectedUnserved: [], protectedOverloads: [] }
          : facts[at]!
      const merged = {
        ...known,
        protectedUnserved: [...known.protectedUnserved, ...idsOf(unserved)],
        protectedOverloads: [...known.protectedOverloads, ...overloads],
      }
      if (at === undefined) facts.push(merged)
      else facts[at] = merged
    },
    { automaticOnly: true },
  )
}

function noteLoops(
  loops: LoopFact[],
  state: SiteState,
  contingency: readonly string[],
  idsOf: (units: Iterable<number>) => string[],
): void {
  for (const network of ['power', 'coolant'] as const)
    if (state[network].loop.length)
      loops.push({ network, contingency, members: state[network].loop.flatMap((u) => idsOf([u])) })
}

/** Ids of all members of the units, in document order. */
export function memberIds(site: EffectiveSite, network: SiteNetwork, units: Iterable<number>): string[] {
  const numbers: number[] = []
  for (const u of units) numbers.push(...network.units.members[u]!)
  return numbers.sort((a, b) => a - b).map((i) => site.placements[i]!.id)
}
