import type { EffectiveSite } from '../../../model/effective-site'
import { componentLimits, exceeds, loadOn } from '../../contingencies/find-overloads'
import { type OutageReach, singleOutages, solvedState, sweepOutages } from '../../contingencies/outage-sweep'
import { createOutageWatch, type OutageWatch } from '../../contingencies/outage-watch'
import { findInteractingPairs } from '../../contingencies/pairs/interacting-pairs'
import { createFootprintRecorder } from '../../contingencies/pairs/outage-footprints'
import { sweepPairs } from '../../contingencies/pairs/sweep-pairs'
import { createLoadsBehind } from '../../contingencies/protected-loads'
import type { SiteNetwork } from '../../networks/site-network'
import type { SiteState } from '../../networks/site-state'

/** What a state means for the loads: units that are not served, and served ones behind an overload. */
export interface Verdict {
  readonly lost: readonly number[]
  readonly overloaded: readonly number[]
}

/** Every outage of one component, or of a group of them, judged, and those pairs that do not follow from their singles. */
export interface OutageVerdicts {
  /** In normal operation, by what is usable in normal operation. */
  readonly normal: Verdict
  /** Served units behind what is overloaded in normal operation already by what is usable while something is out. */
  readonly always: readonly number[]
  /** By number of the component. */
  readonly singles: readonly Verdict[]
  readonly groups: readonly Verdict[]
  /** Each pair of components that had to be solved; of all others, losses and overloads are those of both singles. */
  forEachSolvedPair(visit: (c: number, d: number, verdict: Verdict) => void): void
}

/** @param groups units that go down together */
export function judgeOutages(
  site: EffectiveSite,
  network: SiteNetwork,
  groups: readonly (readonly number[])[],
): OutageVerdicts {
  const normal = solvedState(network)
  const limits = componentLimits(site.placements, network)
  const watch = createOutageWatch(network, limits, normal)
  const recorder = createFootprintRecorder(network, normal)
  const behind = createLoadsBehind(network, network.isIt)
  const servedBehind = (over: readonly number[], state: SiteState): readonly number[] => {
    if (over.length === 0) return []
    const found = new Set<number>()
    for (const i of over) for (const u of behind(state, limits[i]!, false)) if (state.served[u]) found.add(u)
    return [...found]
  }
  const judge = (state: SiteState, reach: OutageReach | null, by: OutageWatch): Verdict => ({
    lost: by.unserved(state, reach),
    overloaded: servedBehind(by.exceeded(state, reach), state),
  })
  const always = servedBehind(watch.exceeded(normal, null), normal)
  const overNormal = limits.flatMap((limit, i) => (exceeds(loadOn(limit, normal), limit.normal) ? [i] : []))

  const singles: Verdict[] = []
  /** Outages that change who cools whom: a load may move behind an overload of power without that one's changing. */
  const cools: number[] = []
  sweepOutages(
    network,
    singleOutages(network),
    (_, state, reach) => {
      recorder.note(singles.length, state, reach)
      if (!reach || reach.coolant.touched.count + reach.halls.touched.count > 0) cools.push(singles.length)
      singles.push(judge(state, reach, watch))
    },
    { normal },
  )
  const ofGroups: Verdict[] = []
  sweepOutages(network, groups, (_, state, reach) => ofGroups.push(judge(state, reach, watch)), { normal })

  return {
    normal: { lost: watch.unserved(normal, null), overloaded: servedBehind(overNormal, normal) },
    always,
    singles,
    groups: ofGroups,
    forEachSolvedPair(visit) {
      const footprints = recorder.footprints()
      const pairs = findInteractingPairs(network, limits, normal, footprints)
      singles.forEach(({ overloaded }, c) => {
        if (overloaded.length > 0 || always.length > 0)
          for (const d of cools) if (c !== d) pairs.put(Math.min(c, d), Math.max(c, d))
      })
      for (let k = 0; k < footprints.idle.length; k += 2) {
        const [host, idle] = [footprints.idle[k]!, footprints.idle[k + 1]!]
        const [c, d] = [Math.min(host, idle), Math.max(host, idle)]
        if (pairs.has(c, d) || singles[idle]!.overloaded.length + singles[idle]!.lost.length === 0) continue
        // Two that leave each other idle are one pair.
        pairs.put(c, d)
      }
      sweepPairs({ network, limits, normal, watch, footprints }, pairs.list(), (c, d, state, reach, by) =>
        visit(c, d, judge(state, reach, by)),
      )
    },
  }
}
