import { type Box, highOf, lowOf } from '../../../src/geometry/box'
import { type SnapKind, type Span, snapKinds } from './guide'
import { catchesBox, type SnapClasses, usualSnapClasses } from './snap-classes'

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
  axis: 'x' | 'y',
  moving: Box,
  neighbours: readonly Box[],
  admits: (shift_m: number) => boolean,
  classes: SnapClasses = usualSnapClasses,
): Candidate | null {
  const along = axis
  const across = axis === 'x' ? 'y' : 'x'
  const [low, high] = [lowOf(moving, along), highOf(moving, along)]
  let best: Candidate | null = null
  let bestRank: number = snapKinds.length
  let bestShift_m = Number.POSITIVE_INFINITY
  const offer = (kind: SnapKind, from: number, to: number, neighbour: Box, gaps?: () => readonly Span[]): void => {
    const [rank, shift_m] = [rankOf[kind], to - from]
    if (!catchesBox(classes, kind)) return
    if (rank > bestRank || (rank === bestRank && Math.abs(shift_m) >= bestShift_m) || !admits(shift_m)) return
    bestRank = rank
    bestShift_m = Math.abs(shift_m)
    const span = {
      low_m: Math.min(lowOf(moving, across), lowOf(neighbour, across)),
      high_m: Math.max(highOf(moving, across), highOf(neighbour, across)),
    }
    best = { kind, shift_m, line_m: to, across: span, ...(gaps ? { gaps: gaps() } : {}) }
  }
  const middle = (low + high) / 2
  for (const n of neighbours) {
    const [start, end] = [lowOf(n, along), highOf(n, along)]
    offer('edge', low, start, n)
    offer('edge', high, end, n)
    offer('edge', low, end, n)
    offer('edge', high, start, n)
    // Only an edge outranks an edge: most neighbours are done here.
    if (bestRank < rankOf.centre) continue
    offer('centre', middle, (start + end) / 2, n)
    if (!meet(moving, n, across)) continue
    for (const aisle of AISLES_M) {
      offer('aisle', low, end + aisle, n, () => [{ low_m: end, high_m: end + aisle }])
      offer('aisle', high, start - aisle, n, () => [{ low_m: start - aisle, high_m: start }])
    }
  }
  if (bestRank < rankOf.spacing) return best
  const row = neighbours.filter((n) => meet(moving, n, across))
  const [before, beforeIt] = nearestTwo(row, (n) => middle - highOf(n, along))
  const [after, afterIt] = nearestTwo(row, (n) => lowOf(n, along) - middle)
  if (before && beforeIt) {
    const gap = { low_m: highOf(beforeIt, along), high_m: lowOf(before, along) }
    const end = highOf(before, along)
    const line = end + (gap.high_m - gap.low_m)
    if (gap.high_m > gap.low_m) offer('spacing', low, line, before, () => [gap, { low_m: end, high_m: line }])
  }
  if (after && afterIt) {
    const gap = { low_m: highOf(after, along), high_m: lowOf(afterIt, along) }
    const start = lowOf(after, along)
    const line = start - (gap.high_m - gap.low_m)
    if (gap.high_m > gap.low_m) offer('spacing', high, line, after, () => [gap, { low_m: line, high_m: start }])
  }
  return best
}

/** The two boxes nearest by a distance that is not negative. */
function nearestTwo(boxes: readonly Box[], distanceOf: (box: Box) => number): (Box | undefined)[] {
  let [first, second]: (Box | undefined)[] = []
  let [least, next] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const box of boxes) {
    const distance = distanceOf(box)
    if (distance < 0 || distance >= next) continue
    if (distance < least) {
      ;[first, second] = [box, first]
      ;[least, next] = [distance, least]
    } else {
      second = box
      next = distance
    }
  }
  return [first, second]
}

const rankOf = Object.fromEntries(snapKinds.map((kind, i) => [kind, i])) as Readonly<Record<SnapKind, number>>

/** True where two boxes share more than an edge along an axis. */
const meet = (a: Box, b: Box, axis: 'x' | 'y'): boolean =>
  lowOf(a, axis) < highOf(b, axis) && lowOf(b, axis) < highOf(a, axis)
