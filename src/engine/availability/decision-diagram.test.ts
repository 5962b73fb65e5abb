import { describe, expect, it } from 'vitest'
import { createDecisionDiagram, type DiagramLimits, DiagramTooLarge, NEVER } from './decision-diagram'

/** A diagram over like events, each down with probability `q` and failing `q` times a year. */
const likeEvents = (count: number, q: number, limits?: DiagramLimits) =>
  createDecisionDiagram(
    { down: new Float64Array(count).fill(q), failures_perYear: new Float64Array(count).fill(q) },
    limits,
  )

describe('a decision diagram', () => {
  it('solves series and parallel', () => {
    const d = likeEvents(3, 0.1)
    const [a, b, c] = [d.event(0), d.event(1), d.event(2)]
    expect(d.unavailability(d.and(a, d.and(b, c)))).toBeCloseTo(1 - 0.9 ** 3, 14)
    expect(d.unavailability(d.or(a, d.or(b, c)))).toBeCloseTo(0.1 ** 3, 14)
  })

  it('solves two out of three: 3p² − 2p³', () => {
    const d = likeEvents(3, 0.1)
    const [a, b, c] = [d.event(0), d.event(1), d.event(2)]
    const twoOfThree = d.or(d.and(a, b), d.or(d.and(a, c), d.and(b, c)))
    expect(1 - d.unavailability(twoOfThree)).toBeCloseTo(3 * 0.81 - 2 * 0.729, 14)
  })

  it('solves the bridge: 2p² + 2p³ − 5p⁴ + 2p⁵', () => {
    const d = likeEvents(5, 0.1)
    const [a, b, tie, c, e] = [0, 1, 2, 3, 4].map((level) => d.event(level)) as [number, number, number, number, number]
    const paths = [d.and(a, c), d.and(b, e), d.and(a, d.and(tie, e)), d.and(b, d.and(tie, c))]
    const bridge = paths.reduce((all, path) => d.or(all, path))
    expect(1 - d.unavailability(bridge)).toBeCloseTo(0.97848, 12)
  })

  it('counts how often a pair in parallel fails: both ways of the second failure', () => {
    const d = likeEvents(2, 0.01)
    expect(d.failures_perYear(d.or(d.event(0), d.event(1)))).toBeCloseTo(2 * 0.01 * 0.01, 14)
    expect(d.failures_perYear(d.and(d.event(0), d.event(1)))).toBeCloseTo(2 * 0.01 * 0.99, 14)
  })

  it('gives equal functions equal numbers, however they are written', () => {
    const d = likeEvents(3, 0.1)
    const [a, b, c] = [d.event(0), d.event(1), d.event(2)]
    expect(d.and(a, d.or(b, c))).toBe(d.or(d.and(c, a), d.and(b, a)))
  })

  it('grows past its first capacity and refuses to grow past its limit', () => {
    const wide = (maxNodes?: number) => {
      const d = likeEvents(28, 0.1, maxNodes === undefined ? {} : { maxNodes })
      // Pairs far apart in the order: the worst order for this function, 2^14 nodes.
      const pairs = Array.from({ length: 14 }, (_, i) => d.and(d.event(i), d.event(i + 14)))
      return d.unavailability(pairs.reduce((all, pair) => d.or(all, pair)))
    }
    expect(wide()).toBeCloseTo(0.19 ** 14, 16)
    expect(() => wide(1000)).toThrow(DiagramTooLarge)
  })

  it('follows as many failures as its depth allows, and bounds what is beyond', () => {
    const sixInParallel = (depth?: number) => {
      const d = likeEvents(6, 0.1, depth === undefined ? {} : { depth })
      return [d, [0, 1, 2, 3, 4, 5].reduce((any, level) => d.or(any, d.event(level)), NEVER)] as const
    }
    const [exact, all] = sixInParallel()
    for (const depth of [1, 2, 3]) {
      const [d, root] = sixInParallel(depth)
      // Tested one after the other, so beyond the depth is where the first `depth + 1` are down.
      expect(d.unavailability(root)).toBe(0)
      expect(d.unknown(root)).toBeCloseTo(0.1 ** (depth + 1), 14)
      expect(d.failures_perYear(root)).toBeLessThanOrEqual(exact.failures_perYear(all))
      expect(d.mostFailures_perYear(root)).toBeGreaterThanOrEqual(exact.failures_perYear(all))
    }
    expect(exact.unknown(all)).toBe(0)
    expect(exact.mostFailures_perYear(all)).toBe(exact.failures_perYear(all))
  })
})
