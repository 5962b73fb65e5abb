import type { Connection } from '../../model/connection'
import type { EffectiveSite } from '../../model/effective-site'

/**
 * Whom each connection joins, by placement number: the only place where ids are looked up. What an edit left alone is
 * taken over from the feeds before it, so that compiling anew costs no hashing.
 */
export interface PlacementFeeds {
  readonly placements: EffectiveSite['placements']
  readonly connections: readonly Connection[]
  /** Placement number by id. */
  readonly numberOf: ReadonlyMap<string, number>
  /** Ends of each connection, -1 where the site has no such placement. */
  readonly from: Int32Array
  readonly to: Int32Array
}

/** @param before feeds of the site before an edit */
export function readFeeds(site: EffectiveSite, before?: PlacementFeeds): PlacementFeeds {
  const { placements, connections } = site
  const aligned = before !== undefined && sameIds(before.placements, placements)
  const numberOf = aligned ? before.numberOf : new Map(placements.map((p, i) => [p.id, i]))
  const m = connections.length
  const from = new Int32Array(m)
  const to = new Int32Array(m)
  let head = 0
  let tail = 0
  if (aligned) {
    const known = before.connections
    const shared = Math.min(known.length, m)
    while (head < shared && known[head] === connections[head]) head++
    while (tail < shared - head && known[known.length - 1 - tail] === connections[m - 1 - tail]) tail++
    from.set(before.from.subarray(0, head))
    to.set(before.to.subarray(0, head))
    from.set(before.from.subarray(known.length - tail), m - tail)
    to.set(before.to.subarray(known.length - tail), m - tail)
  }
  for (let i = head; i < m - tail; i++) {
    const c = connections[i]!
    from[i] = numberOf.get(c.from) ?? -1
    to[i] = numberOf.get(c.to) ?? -1
  }
  return { placements, connections, numberOf, from, to }
}

/** True where both lists name the same placements in the same order. */
export function sameIds(a: EffectiveSite['placements'], b: EffectiveSite['placements']): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i]!.id !== b[i]!.id) return false
  return true
}
