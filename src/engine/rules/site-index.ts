import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

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
  /** Air coolers of each hall. */
  readonly airCoolersIn: ReadonlyMap<string, readonly EffectivePlacement[]>
}

const indexes = new WeakMap<EffectiveSite, SiteIndex>()

/** Builds the look-ups of a site once; O(placements + connections). */
export function siteIndex(site: EffectiveSite): SiteIndex {
  const known = indexes.get(site)
  if (known) return known
  const byId = new Map<string, EffectivePlacement>()
  const order = new Map<string, number>()
  const airCoolersIn = new Map<string, EffectivePlacement[]>()
  for (const placement of site.placements) {
    order.set(placement.id, order.size)
    byId.set(placement.id, placement)
    if (placement.definition.airCooling && placement.hall !== null) append(airCoolersIn, placement.hall, placement)
  }
  const powerInto = new Map<string, Connection[]>()
  const powerOutOf = new Map<string, Connection[]>()
  const coolantInto = new Map<string, Connection[]>()
  for (const connection of site.connections) {
    if (connection.kind === 'power') {
      append(powerInto, connection.to, connection)
      append(powerOutOf, connection.from, connection)
    } else if (connection.kind === 'coolant') append(coolantInto, connection.to, connection)
  }
  const index = { byId, order, powerInto, powerOutOf, coolantInto, airCoolersIn }
  indexes.set(site, index)
  return index
}

/** Adds a value to the list that a map keeps under a key. */
export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
