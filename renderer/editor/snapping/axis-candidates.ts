import type { SnapKind, Span } from './guide'
import { snapKinds } from './guide'

/** A neighbour's extent along the axis that snaps, and across it. */
export interface Neighbour {
  readonly along: Span
  readonly across: Span
}

/** A place where the moving span would sit well: how far it still has to go, and the line it would lie on. */
export interface Candidate {
  readonly kind: SnapKind
  readonly shift_m: number
  readonly line_m: number
  readonly across: Span
  readonly gaps?: readonly Span[]
}

/** Walking and service widths between rows, metres. */
export const AISLES_M = [0.9, 1.2, 1.8] as const

/**
 * The strongest place along one axis that the neighbours suggest for a moving box: by kind, then the nearest. It is
 * asked with every move of the pointer, so nothing is made of what does not win.
 * @param admits whether a box may go that far, metres
 */
export function strongestCandidate(
  moving: Span,
  across: Span,
  neighbours: readonly Neighbour[],
  admits: (shift_m: number) => boolean,
): Candidate | null {
  let best: Candidate | null = null
  let bestRank: number = snapKinds.length
  let bestShift_m = Number.POSITIVE_INFINITY
  const offer = (kind: SnapKind, from: number, to: number, neighbour: Span, gaps?: () => readonly Span[]): void => {
    const [rank, shift_m] = [rankOf[kind], to - from]
    if (rank > bestRank || (rank === bestRank && Math.abs(shift_m) >= bestShift_m) || !admits(shift_m)) return
    bestRank = rank
    bestShift_m = Math.abs(shift_m)
    best = { kind, shift_m, line_m: to, across: join(across, neighbour), ...(gaps ? { gaps: gaps() } : {}) }
  }
  const middle = (moving.low_m + moving.high_m) / 2
  for (const { along, across: side } of neighbours) {
    offer('edge', moving.low_m, along.low_m, side)
    offer('edge', moving.high_m, along.high_m, side)
    offer('edge', moving.low_m, along.high_m, side)
    offer('edge', moving.high_m, along.low_m, side)
    offer('centre', middle, (along.low_m + along.high_m) / 2, side)
    if (!meet(across, side)) continue
    for (const aisle of AISLES_M) {
      const [above, below] = [along.high_m + aisle, along.low_m - aisle]
      offer('aisle', moving.low_m, above, side, () => [{ low_m: along.high_m, high_m: above }])
      offer('aisle', moving.high_m, below, side, () => [{ low_m: below, high_m: along.low_m }])
    }
  }
  const { before, after } = nearestInRow(middle, across, neighbours)
  if (before) {
    const [last, first] = [before[0].along, before[1].along]
    const gap = last.low_m - first.high_m
    const line = last.high_m + gap
    if (gap > 0)
      offer('spacing', moving.low_m, line, before[0].across, () => [
        { low_m: first.high_m, high_m: last.low_m },
        { low_m: last.high_m, high_m: line },
      ])
  }
  if (after) {
    const [first, last] = [after[0].along, after[1].along]
    const gap = last.low_m - first.high_m
    const line = first.low_m - gap
    if (gap > 0)
      offer('spacing', moving.high_m, line, after[0].across, () => [
        { low_m: first.high_m, high_m: last.low_m },
        { low_m: line, high_m: first.low_m },
      ])
  }
  return best
}

type Pair = readonly [nearest: Neighbour, next: Neighbour]

/** The two nearest neighbours on either side in the same row, whose gap the box may continue. */
function nearestInRow(
  middle: number,
  across: Span,
  neighbours: readonly Neighbour[],
): { readonly before: Pair | null; readonly after: Pair | null } {
  let [b0, b1, a0, a1]: (Neighbour | null)[] = [null, null, null, null]
  for (const n of neighbours) {
    if (!meet(across, n.across)) continue
    if (n.along.high_m <= middle) {
      if (!b0 || n.along.high_m > b0.along.high_m) [b0, b1] = [n, b0]
      else if (!b1 || n.along.high_m > b1.along.high_m) b1 = n
    }
    if (n.along.low_m >= middle) {
      if (!a0 || n.along.low_m < a0.along.low_m) [a0, a1] = [n, a0]
      else if (!a1 || n.along.low_m < a1.along.low_m) a1 = n
    }
  }
  return { before: b0 && b1 ? [b0, b1] : null, after: a0 && a1 ? [a0, a1] : null }
}

const rankOf = Object.fromEntries(snapKinds.map((kind, i) => [kind, i])) as Readonly<Record<SnapKind, number>>

const meet = (a: Span, b: Span): boolean => a.low_m < b.high_m && b.low_m < a.high_m

const join = (a: Span, b: Span): Span => ({ low_m: Math.min(a.low_m, b.low_m), high_m: Math.max(a.high_m, b.high_m) })
