import type { EffectiveSite } from '../../model/effective-site'
import type { ContingencyFacts, LoopFact, ProtectedOverload } from '../facts'
import type { SiteNetwork } from '../networks/site-network'
import type { SiteState } from '../networks/site-state'
import type { PairCounts } from '../results'
import { createFactPool, type FactPool } from './fact-pool'
import { type ComponentLimit, componentLimits, findOverloads } from './find-overloads'
import { keepEqualFacts } from './keep-equal-facts'
import { createNotedLoads } from './memory/noted-loads'
import type { SweepMemory } from './memory/sweep-memory'
import { type OutageReach, pairOutages, singleOutages, solvedState, sweepOutages } from './outage-sweep'
import { createOutageWatch, type OutageWatch } from './outage-watch'
import type { PairCertificate } from './pairs/certify-pairs'
import { createFootprintRecorder } from './pairs/outage-footprints'
import { solvePairs } from './pairs/solve-pairs'
import { protectedLoadsBehind } from './protected-loads'
import { createWorstLoads, type WorstTable } from './worst-loads'

export interface ContingencySweep {
  /** Those with at least one unserved load or overload, in document order. */
  readonly contingencies: readonly ContingencyFacts[]
  readonly loops: readonly LoopFact[]
  /** Highest load of each rated component over all single outages. */
  readonly worst: WorstTable
  /** Number of outages solved. */
  readonly solved: number
  /** What became of the pairs; absent where none were asked for. */
  readonly pairs?: PairCounts
  /** The verdict on every pair; absent where none were asked for, or all were solved from scratch. */
  readonly certificate?: PairCertificate
}

export interface ContingencyOptions {
  /** Take out every two components as well. */
  readonly pairs?: boolean
  readonly fromScratch?: boolean
  /** Normal operation, where it has been solved already. */
  readonly normal?: SiteState
  /** Limits of the site's components, where they are at hand. */
  readonly limits?: readonly ComponentLimit[]
  /** What the sweep before an edit found: a contingency that comes out equal stays the same object. */
  readonly known?: readonly ContingencyFacts[]
  /** The worst loads of that sweep: a row that comes out equal stays the same object. */
  readonly knownWorst?: WorstTable
  /** Of the sweep before an edit, whose lists are shared as far as they still hold. */
  readonly pool?: FactPool
  /** What the single outages of that sweep left. */
  readonly memory?: SweepMemory
}

/**
 * Takes every component out in turn (with `pairs`, every two as well) and solves again.
 * Fault-tolerant loads are judged by a second sweep in which standby connections help only where they transfer by
 * themselves; it runs only where the site has both.
 */
export function solveContingencies(
  site: EffectiveSite,
  network: SiteNetwork,
  { pairs = false, fromScratch = false, known, ...given }: ContingencyOptions = {},
): ContingencySweep {
  const normal = given.normal ?? solvedState(network)
  const limits = given.limits ?? componentLimits(site.placements, network)
  const watch = createOutageWatch(network, limits, normal)
  const idOf = (u: number): string => site.placements[network.units.members[u]![0]!]!.id
  const worst = createWorstLoads(limits, normal, idOf)
  const noted = createNotedLoads(worst, limits.length)
  const facts: ContingencyFacts[] = []
  const loops: LoopFact[] = []
  const pool = given.pool ?? createFactPool()
  const tolerant = network.protection.includes(2) && hasManualTransfer(network)
  const memory = given.memory && !fromScratch && !pairs && !tolerant ? given.memory : null
  // Whoever solves through edits uses the state of a site before again: one that was passed over is out of date.
  if (!memory) given.memory?.forget()
  pool.begin(site, network, normal, memory?.begin({ network, normal, limits }) ?? false)
  const judged = (u: number) => isJudged(network, u, tolerant)

  const judge = (
    out: readonly number[],
    state: SiteState,
    reach: OutageReach | null,
    by: OutageWatch = watch,
  ): ContingencyFacts | null => {
    noted.begin(out)
    const over = by.exceeded(state, reach, out.length === 1 ? noted : undefined)
    noteLoops(loops, state, out, idOf, pool)
    const unserved = by.unserved(state, reach)
    if (unserved.length === 0 && over.length === 0) return null
    const overloads = findOverloads(limits, state, over)
    return {
      out: out.map(idOf),
      unserved: pool.ids(unserved),
      unserved_kW: unserved.reduce((sum, u) => sum + network.design_kW[u]!, 0),
      overloads: overloads.map((limit) => pool.overload(limit, state)),
      protectedUnserved: pool.ids(unserved.filter(judged)),
      protectedOverloads: protectedOverloads(network, state, overloads, pool, false, judged),
    }
  }
  const recorder = pairs && !fromScratch ? createFootprintRecorder(network, normal) : null
  let outage = 0
  const take: Parameters<typeof sweepOutages>[2] = (out, state, reach) => {
    recorder?.note(outage++, state, reach)
    const found = judge(out, state, reach)
    if (found) facts.push(found)
    if (memory && reach && out.length === 1) memory.keep(out[0]!, { fact: found, reach, noted })
  }
  const recalled = (unit: number): boolean => {
    worst.begin([unit])
    const record = memory?.recall(unit, worst)
    if (!record) return false
    if (record.fact) facts.push(record.fact)
    return true
  }
  sweepOutages(network, memory ? outagesLeft(network, recalled) : singleOutages(network), take, { fromScratch, normal })
  const singles = facts.slice()
  let solved = network.components.length
  if (tolerant) {
    mergeFaultTolerant({ site, network, limits, facts, watch, normal, pool })
    const place = (f: ContingencyFacts) => network.units.numberOf.get(f.out[0]!)!
    facts.sort((a, b) => place(a) - place(b))
    solved *= 2
  }
  let certificate: PairCertificate | undefined
  if (recorder) {
    const footprints = recorder.footprints()
    const found = solvePairs({ site, network, limits, normal, watch, footprints, singles, judge })
    for (const f of found.facts) facts.push(f)
    certificate = found.certificate
  } else if (pairs) sweepOutages(network, pairOutages(network), take, { fromScratch, normal })
  if (pairs) solved += (network.components.length * (network.components.length - 1)) / 2
  const contingencies = known ? keepEqualFacts(facts, known) : facts
  return {
    contingencies,
    loops,
    worst: worst.result(given.knownWorst),
    solved,
    ...(certificate && { pairs: certificate.counts, certificate }),
  }
}

/** Every component alone, in document order, save those whose outage is known: asked one by one, so that order holds. */
function* outagesLeft({ components }: SiteNetwork, isKnown: (unit: number) => boolean): Generator<number[]> {
  for (const unit of components) if (!isKnown(unit)) yield [unit]
}

/** Loads judged in the ordinary sweep: all protected ones, less the fault-tolerant where these get their own. */
const isJudged = (network: SiteNetwork, u: number, tolerant: boolean): boolean =>
  network.protection[u] === 1 || (network.protection[u] === 2 && !tolerant)

const hasManualTransfer = ({ power, coolant }: SiteNetwork): boolean =>
  [power, coolant].some((graph) => graph.standbyEdges.some(([edge]) => !graph.inAutomatic[edge]))

function protectedOverloads(
  network: SiteNetwork,
  state: SiteState,
  overloads: readonly ComponentLimit[],
  pool: FactPool,
  automaticOnly: boolean,
  judged: (unit: number) => boolean,
): ProtectedOverload[] {
  const found: ProtectedOverload[] = []
  for (const limit of overloads) {
    const loads = protectedLoadsBehind(network, state, limit, automaticOnly).filter(judged)
    if (loads.length) found.push(pool.behind(limit, pool.overload(limit, state), pool.ids(loads)))
  }
  return found
}

interface FaultTolerantSweep {
  readonly site: EffectiveSite
  readonly network: SiteNetwork
  readonly limits: readonly ComponentLimit[]
  readonly facts: ContingencyFacts[]
  readonly watch: OutageWatch
  readonly normal: SiteState
  readonly pool: FactPool
}

/** Adds what the automatic-only sweep says about fault-tolerant loads to the contingencies already found. */
function mergeFaultTolerant({ site, network, limits, facts, watch, normal, pool }: FaultTolerantSweep): void {
  const isTolerant = (u: number) => network.protection[u] === 2
  const byOut = new Map(facts.map((f, i) => [f.out[0]!, i]))
  sweepOutages(
    network,
    singleOutages(network),
    (out, state, reach) => {
      const unserved = watch.unserved(state, reach).filter(isTolerant)
      const over = findOverloads(limits, state, watch.exceeded(state, reach))
      const overloads = protectedOverloads(network, state, over, pool, true, isTolerant)
      if (unserved.length === 0 && overloads.length === 0) return
      const id = site.placements[network.units.members[out[0]!]![0]!]!.id
      const at = byOut.get(id)
      const known =
        at === undefined
          ? { out: [id], unserved: [], unserved_kW: 0, overloads: [], protectedUnserved: [], protectedOverloads: [] }
          : facts[at]!
      const merged = {
        ...known,
        protectedUnserved: [...known.protectedUnserved, ...pool.ids(unserved)],
        protectedOverloads: [...known.protectedOverloads, ...overloads],
      }
      if (at === undefined) facts.push(merged)
      else facts[at] = merged
    },
    { automaticOnly: true, normal },
  )
}

function noteLoops(
  loops: LoopFact[],
  state: SiteState,
  out: readonly number[],
  idOf: (unit: number) => string,
  pool: FactPool,
): void {
  for (const network of ['power', 'coolant'] as const)
    if (state[network].loop.length)
      loops.push({ network, contingency: out.map(idOf), members: state[network].loop.flatMap((u) => pool.ids([u])) })
}
