import type { Connection } from '../../../model/connection'
import type { EffectiveSite } from '../../../model/effective-site'
import { placementNumbers } from '../../placement-numbers'
import { formerPlaces } from './former-places'

/** What a connection passes on, as bits of `PlacementFeeds.kinds`. */
export const feedKind = { power: 1, coolant: 2, standby: 4, automatic: 8 } as const

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
  /** Bits of `feedKind`; 0 where the connection supplies nothing, or an end is missing. */
  readonly kinds: Uint8Array
  readonly shares: Float64Array
}

/** @param before feeds of the site before an edit */
export function readFeeds(site: EffectiveSite, before?: PlacementFeeds): PlacementFeeds {
  const { placements, connections } = site
  const aligned = before !== undefined && sameIds(before.placements, placements)
  const numberOf = aligned ? before.numberOf : placementNumbers(placements)
  const m = connections.length
  const from = new Int32Array(m)
  const to = new Int32Array(m)
  const kinds = new Uint8Array(m)
  const shares = new Float64Array(m)
  const feeds = { placements, connections, numberOf, from, to, kinds, shares }
  const read = (i: number): void => {
    const c = connections[i]!
    from[i] = numberOf.get(c.from) ?? -1
    to[i] = numberOf.get(c.to) ?? -1
    kinds[i] = from[i]! < 0 || to[i]! < 0 ? 0 : kindOf(c)
    shares[i] = c.share ?? 1
  }
  const known = before?.connections ?? []
  const shared = Math.min(known.length, m)
  let head = 0
  while (head < shared && known[head] === connections[head]) head++
  let tail = 0
  while (tail < shared - head && known[known.length - 1 - tail] === connections[m - 1 - tail]) tail++
  if (aligned) {
    for (const name of ['from', 'to', 'kinds', 'shares'] as const) {
      feeds[name].set(before[name].subarray(0, head))
      feeds[name].set(before[name].subarray(known.length - tail), m - tail)
    }
  } else if (before) {
    const numbers = numbersNow(before.placements, placements)
    for (let i = 0; i < m; i++) {
      if (i >= head && i < m - tail) continue
      const k = i < head ? i : i + known.length - m
      const [u, v] = [numbers[before.from[k]!] ?? -1, numbers[before.to[k]!] ?? -1]
      if (u < 0 || v < 0) {
        read(i)
        continue
      }
      from[i] = u
      to[i] = v
      kinds[i] = before.kinds[k]!
      shares[i] = before.shares[k]!
    }
  }
  for (let i = head; i < m - tail; i++) read(i)
  return feeds
}

/** Number of each placement of before, -1 where it is gone or must be looked up. */
function numbersNow(before: EffectiveSite['placements'], now: EffectiveSite['placements']): Int32Array {
  const numbers = new Int32Array(before.length).fill(-1)
  formerPlaces(before, now).forEach((k, i) => {
    if (k >= 0) numbers[k] = i
  })
  return numbers
}

function kindOf({ kind, standby, transfer }: Connection): number {
  if (kind === 'network') return 0
  const supply = kind === 'power' ? feedKind.power : feedKind.coolant
  if (!standby) return supply
  return supply | feedKind.standby | (transfer === 'automatic' ? feedKind.automatic : 0)
}

/** True where two connections pass on the same, whoever they join. */
export const isSameKindOfFeed = (a: Connection, b: Connection): boolean =>
  kindOf(a) === kindOf(b) && (a.share ?? 1) === (b.share ?? 1)

/** True where both lists name the same placements in the same order. */
export function sameIds(a: EffectiveSite['placements'], b: EffectiveSite['placements']): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i] && a[i]!.id !== b[i]!.id) return false
  return true
}
