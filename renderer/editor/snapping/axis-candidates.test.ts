import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Box } from '../../../src/geometry/box'
import { AISLES_M, type Candidate, strongestCandidate } from './axis-candidates'
import { type Span, snapKinds } from './guide'

/** On a grid of 5 cm, so that distances tie as they do among racks in rows. */
const span = fc
  .tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: 1, max: 40 }))
  .map(([low, length]): Span => ({ low_m: low / 20, high_m: (low + length) / 20 }))
const neighbour = fc.record({ along: span, across: span })
type Neighbour = { readonly along: Span; readonly across: Span }

const boxOf = ({ along, across }: Neighbour, axis: 'x' | 'y'): Box => {
  const [x, y] = axis === 'x' ? [along, across] : [across, along]
  return { minX: x.low_m, minY: y.low_m, maxX: x.high_m, maxY: y.high_m }
}

describe('strongestCandidate', () => {
  it('is the first of the strongest in the list of all candidates', () => {
    fc.assert(
      fc.property(
        span,
        span,
        fc.array(neighbour, { maxLength: 14 }),
        fc.double({ min: 0.05, max: 3, noNaN: true }),
        (moving, across, neighbours, reach_m) => {
          const admits = (shift_m: number) => Math.abs(shift_m) <= reach_m
          const all = everyCandidate(moving, across, neighbours).filter((c) => admits(c.shift_m))
          const [expected = null] = all.toSorted(
            (a, b) =>
              snapKinds.indexOf(a.kind) - snapKinds.indexOf(b.kind) || Math.abs(a.shift_m) - Math.abs(b.shift_m),
          )
          for (const axis of ['x', 'y'] as const) {
            const boxes = neighbours.map((n) => boxOf(n, axis))
            const found = strongestCandidate(axis, boxOf({ along: moving, across }, axis), boxes, admits)
            expect(found).toEqual(expected)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })
})

/** Every place that the neighbours suggest, made one by one. */
function everyCandidate(moving: Span, across: Span, neighbours: readonly Neighbour[]): Candidate[] {
  const middle = (moving.low_m + moving.high_m) / 2
  const to = (kind: Candidate['kind'], from: number, line: number, n: Neighbour, gaps?: Span[]): Candidate => ({
    kind,
    shift_m: line - from,
    line_m: line,
    across: {
      low_m: Math.min(across.low_m, n.across.low_m),
      high_m: Math.max(across.high_m, n.across.high_m),
    },
    ...(gaps ? { gaps } : {}),
  })
  const inRow = (n: Neighbour) => across.low_m < n.across.high_m && n.across.low_m < across.high_m
  const beside = neighbours.flatMap((n) => [
    to('edge', moving.low_m, n.along.low_m, n),
    to('edge', moving.high_m, n.along.high_m, n),
    to('edge', moving.low_m, n.along.high_m, n),
    to('edge', moving.high_m, n.along.low_m, n),
    to('centre', middle, (n.along.low_m + n.along.high_m) / 2, n),
    ...(inRow(n) ? AISLES_M : []).flatMap((aisle) => {
      const [above, below] = [n.along.high_m + aisle, n.along.low_m - aisle]
      return [
        to('aisle', moving.low_m, above, n, [{ low_m: n.along.high_m, high_m: above }]),
        to('aisle', moving.high_m, below, n, [{ low_m: below, high_m: n.along.low_m }]),
      ]
    }),
  ])
  const row = neighbours.filter(inRow)
  const [b0, b1] = row.filter((n) => n.along.high_m <= middle).sort((a, b) => b.along.high_m - a.along.high_m)
  const [a0, a1] = row.filter((n) => n.along.low_m >= middle).sort((a, b) => a.along.low_m - b.along.low_m)
  const spaced: Candidate[] = []
  if (b0 && b1 && b0.along.low_m > b1.along.high_m) {
    const line = b0.along.high_m + (b0.along.low_m - b1.along.high_m)
    const gaps = [
      { low_m: b1.along.high_m, high_m: b0.along.low_m },
      { low_m: b0.along.high_m, high_m: line },
    ]
    spaced.push(to('spacing', moving.low_m, line, b0, gaps))
  }
  if (a0 && a1 && a1.along.low_m > a0.along.high_m) {
    const line = a0.along.low_m - (a1.along.low_m - a0.along.high_m)
    const gaps = [
      { low_m: a0.along.high_m, high_m: a1.along.low_m },
      { low_m: line, high_m: a0.along.low_m },
    ]
    spaced.push(to('spacing', moving.high_m, line, a0, gaps))
  }
  return [...beside, ...spaced]
}
