import type { PlacementFeeds } from './placement-feeds'

export interface FeedsByConsumer {
  /** 1 where a placement supplies another. */
  readonly hasConsumers: Uint8Array
  /** Connections into placement `i`, in document order: `rows[start[i] .. start[i + 1] - 1]`. */
  readonly start: Int32Array
  readonly rows: Int32Array
  /** Equal where the providers are equal. */
  readonly hash: Int32Array
}

/** Sorts the connections that supply something by whom they supply. */
export function feedsByConsumer({ placements, kinds, from, to }: PlacementFeeds): FeedsByConsumer {
  const count = placements.length
  const hasConsumers = new Uint8Array(count)
  const start = new Int32Array(count + 1)
  const hash = new Int32Array(count)
  for (let i = 0; i < kinds.length; i++) if (kinds[i] !== 0) start[to[i]! + 1]!++
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const rows = new Int32Array(start[count]!)
  for (let i = 0; i < kinds.length; i++) {
    if (kinds[i] === 0) continue
    const consumer = to[i]!
    hasConsumers[from[i]!] = 1
    rows[next[consumer]!++] = i
    hash[consumer] = Math.imul(hash[consumer]! ^ (from[i]! + 1), 0x9e3779b1)
  }
  return { hasConsumers, start, rows, hash }
}
