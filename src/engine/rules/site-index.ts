import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { sameIds } from '../networks/placement-feeds'
import { PlacementMap } from './placement-map'

/** Look-ups over a site that several rules need. */
export interface SiteIndex {
  readonly byId: ReadonlyMap<string, EffectivePlacement>
  /** Position of each placement in the document. */
  readonly order: ReadonlyMap<string, number>
  /** Power connections into each placement. */
  readonly powerInto: ReadonlyMap<string, readonly Connection[]>
  /** Power connections out of each placement, standby ones among them. */
  readonly powerOutOf: ReadonlyMap<string, readonly Connection[]>
  /** Coolant connections into each placement. */
  readonly coolantInto: ReadonlyMap<string, readonly Connection[]>
  /** Coolant connections out of each placement. */
  readonly coolantOutOf: ReadonlyMap<string, readonly Connection[]>
  /** Air coolers of each hall. */
  readonly airCoolersIn: ReadonlyMap<string, readonly EffectivePlacement[]>
}

const indexes = new WeakMap<EffectiveSite, SiteIndex>()

/**
 * Builds the look-ups of a site once; O(placements + connections).
 * @param before the site before an edit, whose look-ups are shared as far as the edit left them alone
 */
export function siteIndex(site: EffectiveSite, before?: EffectiveSite): SiteIndex {
  const known = indexes.get(site)
  if (known) return known
  const old = before && indexes.get(before)
  const index = {
    ...indexPlacements(site, before, old),
    ...(old && sameEntries(before.connections, site.connections) ? feedsOf(old) : indexConnections(site.connections)),
  }
  indexes.set(site, index)
  return index
}

/** Gives a site that shows a part of another the look-ups it should have. */
export function shareIndex(part: EffectiveSite, index: SiteIndex): void {
  indexes.set(part, index)
}

/** True where two lists hold the same objects or numbers in the same order. */
export function sameEntries<T>(a: ArrayLike<T>, b: ArrayLike<T>): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

type PlacementMaps = Pick<SiteIndex, 'byId' | 'order' | 'airCoolersIn'>
type ConnectionMaps = Omit<SiteIndex, keyof PlacementMaps>

function indexPlacements(
  { placements }: EffectiveSite,
  before: EffectiveSite | undefined,
  old: SiteIndex | undefined,
): PlacementMaps {
  if (old && sameEntries(before!.placements, placements)) return old
  const airCoolersIn = new Map<string, EffectivePlacement[]>()
  for (const placement of placements)
    if (placement.definition.airCooling && placement.hall !== null) append(airCoolersIn, placement.hall, placement)
  const order =
    old && sameIds(before!.placements, placements) ? old.order : new Map(placements.map((p, i) => [p.id, i]))
  return { order, byId: new PlacementMap(order, placements), airCoolersIn }
}

function indexConnections(connections: readonly Connection[]): ConnectionMaps {
  const powerInto = new Map<string, Connection[]>()
  const powerOutOf = new Map<string, Connection[]>()
  const coolantInto = new Map<string, Connection[]>()
  const coolantOutOf = new Map<string, Connection[]>()
  for (const connection of connections) {
    if (connection.kind === 'power') {
      append(powerInto, connection.to, connection)
      append(powerOutOf, connection.from, connection)
    } else if (connection.kind === 'coolant') {
      append(coolantInto, connection.to, connection)
      append(coolantOutOf, connection.from, connection)
    }
  }
  return { powerInto, powerOutOf, coolantInto, coolantOutOf }
}

const feedsOf = ({ powerInto, powerOutOf, coolantInto, coolantOutOf }: SiteIndex): ConnectionMaps => ({
  powerInto,
  powerOutOf,
  coolantInto,
  coolantOutOf,
})

/** Adds a value to the list that a map keeps under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
