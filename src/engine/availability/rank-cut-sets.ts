import type { EffectiveSite } from '../../model/effective-site'
import { memberIds } from '../contingencies/member-ids'
import type { SiteNetwork } from '../networks/site-network'
import type { CutSet } from './availability-report'
import { type BasicEvent, downProbability } from './basic-events'
import { findCutSets } from './find-cut-sets'
import type { SolvedService } from './solve-service'

/** A cut set by event numbers, `second` being -1 where one suffices, and the units that it interrupts. */
export interface EventCut {
  readonly first: number
  readonly second: number
  readonly units: number[]
}

export interface CutCollection {
  add(solved: SolvedService): void
  all(): readonly EventCut[]
}

/** Minimal cut sets of order one and two; the same coincidence in several diagrams counts once. */
export function createCutCollection(events: number): CutCollection {
  const found = new Map<number, EventCut>()
  return {
    add({ diagram, levels, served }) {
      const unitsOf = Map.groupBy(served.keys(), (u) => served.get(u)!)
      for (const { first, second, functions } of findCutSets(diagram, unitsOf.keys())) {
        const a = levels[first]!
        const b = second < 0 ? -1 : levels[second]!
        const [low, high] = b < 0 || a < b ? [a, b] : [b, a]
        const key = low * (events + 1) + high + 1
        let cut = found.get(key)
        if (!cut) {
          cut = { first: low, second: high, units: [] }
          found.set(key, cut)
        }
        for (const root of functions) cut.units.push(...unitsOf.get(root)!)
      }
    },
    all: () => [...found.values()],
  }
}

/** The cut sets of highest expected loss (probability × lost power), at most `count` of them. */
export function rankCutSets(
  site: EffectiveSite,
  network: SiteNetwork,
  events: readonly BasicEvent[],
  cuts: readonly EventCut[],
  count: number,
): CutSet[] {
  const down = (event: number) => (event < 0 ? 1 : downProbability(events[event]!))
  return cuts
    .map((cut) => ({
      cut,
      unavailability: down(cut.first) * down(cut.second),
      lost_kW: cut.units.reduce((kW, u) => kW + network.design_kW[u]!, 0),
    }))
    .sort((a, b) => b.unavailability * b.lost_kW - a.unavailability * a.lost_kW)
    .slice(0, count)
    .map(({ cut, unavailability, lost_kW }) => ({
      members: (cut.second < 0 ? [cut.first] : [cut.first, cut.second]).map((event) => events[event]!.id),
      order: cut.second < 0 ? 1 : 2,
      unavailability,
      loads: memberIds(site, network, cut.units),
      lost_kW,
    }))
}
