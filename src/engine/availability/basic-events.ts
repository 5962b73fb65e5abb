import type { EffectiveSite } from '../../model/effective-site'
import type { SiteNetwork } from '../networks/site-network'
import { type ComponentReliability, componentReliability } from './component-reliability'

export const HOURS_PER_YEAR = 8760

/** Something that goes down and is repaired, independently of every other event. */
export interface BasicEvent {
  /** A placement id, or `common-cause:` and an item id. */
  readonly id: string
  /** Placements that are down with it. */
  readonly ids: readonly string[]
  readonly kind: 'component' | 'common-cause'
  readonly failures_perYear: number
  readonly repair_h: number
}

export interface BasicEvents {
  readonly events: readonly BasicEvent[]
  /** Numbers of the events that take unit `u` down: its own, and the common cause of its like; empty for others. */
  readonly eventsOf: readonly (readonly number[])[]
  /** Figures of each component unit. */
  readonly reliability: ReadonlyMap<number, ComponentReliability>
  /** Components without figures: taken as perfect, to be said aloud. */
  readonly missing: readonly string[]
}

/**
 * The events of a site. With a beta factor (Fleming 1974), the share `beta` of the failures of components of one item
 * takes all of them down at once, wherever they stand, and the rest stays with each alone.
 */
export function basicEvents(site: EffectiveSite, network: SiteNetwork, beta: number): BasicEvents {
  const events: BasicEvent[] = []
  const eventsOf: number[][] = Array.from({ length: network.units.size }, () => [])
  const reliability = new Map<number, ComponentReliability>()
  const missing: string[] = []
  const like = new Map<string, number[]>()
  for (const u of network.components) {
    const placement = site.placements[network.units.members[u]![0]!]!
    const figures = componentReliability(placement.definition)
    if (!figures) {
      missing.push(placement.id)
      continue
    }
    reliability.set(u, figures)
    const group = like.get(placement.item)
    if (group) group.push(u)
    else like.set(placement.item, [u])
  }
  const idOf = (u: number) => site.placements[network.units.members[u]![0]!]!.id
  for (const [item, units] of like) {
    const { failures_perYear, repair_h } = reliability.get(units[0]!)!
    const shared = units.length > 1 ? beta : 0
    if (shared > 0) {
      for (const u of units) eventsOf[u]!.push(events.length)
      events.push({
        id: `common-cause:${item}`,
        ids: units.map(idOf),
        kind: 'common-cause',
        failures_perYear: failures_perYear * shared,
        repair_h,
      })
    }
    for (const u of units) {
      const id = idOf(u)
      eventsOf[u]!.push(events.length)
      events.push({ id, ids: [id], kind: 'component', failures_perYear: failures_perYear * (1 - shared), repair_h })
    }
  }
  return { events, eventsOf, reliability, missing }
}

/** Probability of being down: MTTR / (MTBF + MTTR), the inherent unavailability of IEEE 3006.8, ch. 2. */
export function downProbability({ failures_perYear, repair_h }: BasicEvent): number {
  const burden = (failures_perYear * repair_h) / HOURS_PER_YEAR
  return burden / (1 + burden)
}
