import type { SnapKind, Span } from './guide'

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

/** Every place along one axis that the neighbours suggest for a moving box. */
export function axisCandidates(moving: Span, across: Span, neighbours: readonly Neighbour[]): Candidate[] {
  const found: Candidate[] = []
  const add = (kind: SnapKind, from: number, to: number, neighbour: Span, gaps: readonly Span[] = []): void => {
    const common = { kind, shift_m: to - from, line_m: to, across: join(across, neighbour) }
    found.push(gaps.length > 0 ? { ...common, gaps } : common)
  }
  const middle = (moving.low_m + moving.high_m) / 2
  for (const { along, across: side } of neighbours) {
    add('edge', moving.low_m, along.low_m, side)
    add('edge', moving.high_m, along.high_m, side)
    add('edge', moving.low_m, along.high_m, side)
    add('edge', moving.high_m, along.low_m, side)
    add('centre', middle, (along.low_m + along.high_m) / 2, side)
    if (!meet(across, side)) continue
    for (const aisle of AISLES_M) {
      const above = { low_m: along.high_m, high_m: along.high_m + aisle }
      const below = { low_m: along.low_m - aisle, high_m: along.low_m }
      add('aisle', moving.low_m, above.high_m, side, [above])
      add('aisle', moving.high_m, below.low_m, side, [below])
    }
  }
  found.push(...equalSpacing(moving, across, neighbours))
  return found
}

/** Continues the gap between the two nearest neighbours on either side in the same row. */
function equalSpacing(moving: Span, across: Span, neighbours: readonly Neighbour[]): Candidate[] {
  const row = neighbours.filter((n) => meet(across, n.across))
  const found: Candidate[] = []
  const middle = (moving.low_m + moving.high_m) / 2
  const before = row.filter((n) => n.along.high_m <= middle).sort((a, b) => b.along.high_m - a.along.high_m)
  const after = row.filter((n) => n.along.low_m >= middle).sort((a, b) => a.along.low_m - b.along.low_m)
  if (before[0] && before[1]) {
    const gap = before[0].along.low_m - before[1].along.high_m
    const line = before[0].along.high_m + gap
    if (gap > 0)
      found.push({
        kind: 'spacing',
        shift_m: line - moving.low_m,
        line_m: line,
        across: join(across, before[0].across),
        gaps: [
          { low_m: before[1].along.high_m, high_m: before[0].along.low_m },
          { low_m: before[0].along.high_m, high_m: line },
        ],
      })
  }
  if (after[0] && after[1]) {
    const gap = after[1].along.low_m - after[0].along.high_m
    const line = after[0].along.low_m - gap
    if (gap > 0)
      found.push({
        kind: 'spacing',
        shift_m: line - moving.high_m,
        line_m: line,
        across: join(across, after[0].across),
        gaps: [
          { low_m: after[0].along.high_m, high_m: after[1].along.low_m },
          { low_m: line, high_m: after[0].along.low_m },
        ],
      })
  }
  return found
}

const meet = (a: Span, b: Span): boolean => a.low_m < b.high_m && b.low_m < a.high_m

const join = (a: Span, b: Span): Span => ({ low_m: Math.min(a.low_m, b.low_m), high_m: Math.max(a.high_m, b.high_m) })
