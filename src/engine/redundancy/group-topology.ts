import type { Topology } from './redundancy-report'

/** What the topology of a group follows from. */
export interface GroupShape {
  /** Usable rating of each member. */
  readonly ratings: readonly number[]
  readonly load: number
  /** True where a member carries nothing in normal operation. */
  readonly hasReserve: boolean
  /** The most members that any one load draws from. */
  readonly drawnFrom: number
}

const rounding = 1e-9

/** How many members carry the load when the largest are out; more than there are where all together do not. */
export function membersNeeded(ratings: readonly number[], load: number): number {
  const rising = [...ratings].sort((a, b) => a - b)
  let carried = 0
  let needed = 0
  while (carried < load * (1 - rounding) && needed < rising.length) carried += rising[needed++]!
  return carried >= load * (1 - rounding) ? needed : rising.length + 1
}

/**
 * Topology of like components by capacity: with n installed and k needed, N for n ≤ k, N+1 for more, 2N for n ≥ 2k,
 * 2(N+1) for n ≥ 2(k + 1). One spare among several is `block-redundant` where it idles, and `3N/2` or `4N/3` where
 * each load draws from some of the three or four only.
 */
export function groupTopology({ ratings, load, hasReserve, drawnFrom }: GroupShape): Topology {
  const installed = ratings.length
  const needed = membersNeeded(ratings, load)
  if (needed >= installed) return 'N'
  if (installed >= 2 * (needed + 1)) return '2(N+1)'
  if (installed >= 2 * needed) return '2N'
  if (hasReserve) return 'block-redundant'
  if (drawnFrom < installed && installed - needed === 1) {
    if (installed === 3) return '3N/2'
    if (installed === 4) return '4N/3'
  }
  return 'N+1'
}
