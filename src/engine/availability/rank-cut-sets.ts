import type { EffectiveSite } from '../../model/effective-site'
import { memberIds } from '../contingencies/member-ids'
import type { SiteNetwork } from '../networks/site-network'
import type { CutSet } from './availability-report'
import { type BasicEvent, downProbability } from './basic-events'
import { findCutSets } from './find-cut-sets'
import type { SolvedService } from './solve-service'

/** A cut set by event numbers, `second` being -1 where one suffices, and the groups of units that it interrupts. */
export interface EventCut {
  readonly first: number
  readonly second: number
  /** Units that live and die together are one group, the same list in every cut set. */
  readonly groups: (readonly number[])[]
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
          cut = { first: low, second: high, groups: [] }
          found.set(key, cut)
        }
        for (const root of functions) cut.groups.push(unitsOf.get(root)!)
      }
    },
    all: () => [...found.values()],
  }
}

/** The loads of cut sets that outlive an edit, by the units in which they were numbered. */
const namedLoads = new WeakMap<EventCut, { readonly units: SiteNetwork['units']; readonly ids: readonly string[] }>()

/** The cut sets of highest expected loss (probability × lost power), at most `count` of them. */
export function rankCutSets(
  site: EffectiveSite,
  network: SiteNetwork,
  events: readonly BasicEvent[],
  cuts: readonly EventCut[],
  count: number,
): CutSet[] {
  const loadsOf = (cut: EventCut): readonly string[] => {
    const known = namedLoads.get(cut)
    if (known?.units === network.units) return known.ids
    const ids = memberIds(site, network, cut.groups.flat())
    namedLoads.set(cut, { units: network.units, ids })
    return ids
  }
  const power_kW = new Map<readonly number[], number>()
  const powerOf = (group: readonly number[]): number => {
    const known = power_kW.get(group)
    if (known !== undefined) return known
    const kW = group.reduce((sum, u) => sum + network.design_kW[u]!, 0)
    power_kW.set(group, kW)
    return kW
  }
  const down = (event: number) => (event < 0 ? 1 : downProbability(events[event]!))
  return cuts
    .map((cut) => ({
      cut,
      unavailability: down(cut.first) * down(cut.second),
      lost_kW: cut.groups.reduce((kW, group) => kW + powerOf(group), 0),
    }))
    .sort((a, b) => b.unavailability * b.lost_kW - a.unavailability * a.lost_kW)
    .slice(0, count)
    .map(({ cut, unavailability, lost_kW }) => ({
      members: (cut.second < 0 ? [cut.first] : [cut.first, cut.second]).map((event) => events[event]!.id),
      order: cut.second < 0 ? 1 : 2,
      unavailability,
      loads: loadsOf(cut),
      lost_kW,
    }))
}
