import { feedsByConsumer } from './feeds-by-consumer'
import type { PlacementFeeds } from './placement-feeds'

/** Placements sorted into units. */
export interface Folding {
  readonly unitOf: Int32Array
  readonly size: number
  /** Members of each unit. */
  readonly counts: Int32Array
}

/** Numbers the units by their first member, in document order. */
export function foldLoads(feeds: PlacementFeeds, traits: Int32Array): Folding {
  const { placements, kinds, shares, from } = feeds
  const n = placements.length
  const { start, rows, hash, hasConsumers } = feedsByConsumer(feeds)
  const unitOf = new Int32Array(n)
  const counts = new Int32Array(n)
  const firstOf = new Int32Array(n)
  // Units of one hash form a chain: `heads` holds the last of each, `former` the one before.
  const mask = tableSize(n) - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const former = new Int32Array(n)
  let size = 0

  const isSameClass = (a: number, b: number): boolean => {
    if (traits[a] !== traits[b]) return false
    const [i, j] = [start[a]!, start[b]!]
    const count = start[a + 1]! - i
    if (start[b + 1]! - j !== count) return false
    for (let k = 0; k < count; k++) {
      const [x, y] = [rows[i + k]!, rows[j + k]!]
      if (from[x] !== from[y] || kinds[x] !== kinds[y] || shares[x] !== shares[y]) return false
    }
    return true
  }

  for (let i = 0; i < n; i++) {
    const stands = traits[i]! < 0 || hasConsumers[i] === 1
    const slot = Math.imul(hash[i]! ^ traits[i]!, 0x9e3779b1) & mask
    let u = stands ? -1 : heads[slot]!
    while (u >= 0 && !isSameClass(firstOf[u]!, i)) u = former[u]!
    if (u < 0) {
      u = size++
      firstOf[u] = i
      if (!stands) {
        former[u] = heads[slot]!
        heads[slot] = u
      }
    }
    unitOf[i] = u
    counts[u]!++
  }
  return { unitOf, size, counts }
}

const tableSize = (n: number): number => 1 << (32 - Math.clz32(Math.max(1, 2 * n - 1)))
