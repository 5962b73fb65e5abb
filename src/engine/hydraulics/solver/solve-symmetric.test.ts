import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planElimination } from './elimination-order'
import { solveSymmetric } from './solve-symmetric'

/** Weighted graphs with something to ground at every node: their Laplacians are positive definite. */
const graph = fc.integer({ min: 1, max: 25 }).chain((size) =>
  fc.record({
    size: fc.constant(size),
    ground: fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: size, maxLength: size }),
    right: fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: size, maxLength: size }),
    edges: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1), fc.double({ min: 0.1, max: 10, noNaN: true })), {
      maxLength: 60,
    }),
  }),
)

describe('solveSymmetric', () => {
  it('solves any Laplacian: the equations hold with the answer put back in', () => {
    fc.assert(
      fc.property(graph, ({ size, ground, right, edges }) => {
        const real = edges.filter(([a, b]) => a !== b)
        const plan = planElimination(
          size,
          real.map(([a, b]) => [a, b] as const),
        )
        const diagonal = new Float64Array(size)
        const below = new Float64Array(plan.entryRow.length)
        const b = new Float64Array(size)
        const x = new Float64Array(size)
        for (let i = 0; i < size; i++) {
          diagonal[plan.placeOf[i]!]! += ground[i]!
          b[plan.placeOf[i]!] = right[i]!
        }
        for (const [from, to, weight] of real) {
          diagonal[plan.placeOf[from]!]! += weight
          diagonal[plan.placeOf[to]!]! += weight
          below[plan.entryOf(plan.placeOf[from]!, plan.placeOf[to]!)]! -= weight
        }
        solveSymmetric(plan, diagonal, below, b, x)
        const left = ground.map((g, i) => g * x[plan.placeOf[i]!]!)
        for (const [from, to, weight] of real) {
          const flow = weight * (x[plan.placeOf[from]!]! - x[plan.placeOf[to]!]!)
          left[from]! += flow
          left[to]! -= flow
        }
        right.forEach((value, i) => {
          expect(left[i]).toBeCloseTo(value, 8)
        })
      }),
    )
  })

  it('fills a tree not at all', () => {
    const pairs = Array.from({ length: 30 }, (_, i) => [i >> 1, i + 1] as const)
    expect(planElimination(31, pairs).entryRow).toHaveLength(30)
  })
})
