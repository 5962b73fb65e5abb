import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSupplyGraph } from '../networks/supply-graph'
import { independentPaths } from './independent-paths'

const graphOf = (size: number, edges: readonly (readonly [number, number])[], sources: readonly number[]) =>
  buildSupplyGraph(
    size,
    edges.map(([from, to]) => ({ from, to, share: 1, standby: false, automatic: false })),
    Uint8Array.from({ length: size }, (_, v) => Number(sources.includes(v))),
  )
const alive = (size: number) => new Uint8Array(size).fill(1)

/** Whether a source still reaches the target with some nodes gone. */
function reached(edges: readonly (readonly [number, number])[], sources: number[], target: number, gone: Set<number>) {
  const seen = new Set(sources.filter((s) => !gone.has(s)))
  for (let grown = true; grown; ) {
    grown = false
    for (const [from, to] of edges)
      if (seen.has(from) && !seen.has(to) && !gone.has(to)) {
        seen.add(to)
        grown = true
      }
  }
  return seen.has(target)
}

describe('independentPaths', () => {
  it('counts two sides that meet only at the rack, and one where they share a transformer', () => {
    const apart = [[0, 2], [1, 3], [2, 4], [3, 4]] as const // biome-ignore format: reads as a graph
    expect(independentPaths(graphOf(5, apart, [0, 1]), alive(5), 4)).toBe(2)
    const joined = [[0, 1], [1, 2], [1, 3], [2, 4], [3, 4]] as const // biome-ignore format: reads as a graph
    expect(independentPaths(graphOf(5, joined, [0]), alive(5), 4)).toBe(1)
  })

  it('takes a path back where a greedy one would block the other', () => {
    // 5 draws from 3 and 4, both from 2; 3 also from 0, 2 from 1: only 4-2-1 and 3-0 are disjoint.
    const edges = [[0, 3], [2, 3], [1, 2], [2, 4], [3, 5], [4, 5]] as const // biome-ignore format: reads as a graph
    expect(independentPaths(graphOf(6, edges, [0, 1]), alive(6), 5)).toBe(2)
  })

  it('finds none where the target has no live provider', () => {
    expect(independentPaths(graphOf(2, [[0, 1]], [0]), new Uint8Array([0, 1]), 1)).toBe(0)
  })

  it('is the smallest number of nodes that cut the target off', () => {
    const site = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 6 })), { maxLength: 14 })
      .map((pairs) => pairs.filter(([a, b]) => a < b))
    fc.assert(
      fc.property(site, (pairs) => {
        const edges = [...new Map(pairs.map((p) => [p.join(), p])).values()]
        const sources = [0, 1]
        let smallest = Number.POSITIVE_INFINITY
        for (let mask = 0; mask < 64; mask++) {
          const gone = new Set([0, 1, 2, 3, 4, 5].filter((v) => mask & (1 << v)))
          if (gone.size < smallest && !reached(edges, sources, 6, gone)) smallest = gone.size
        }
        expect(independentPaths(graphOf(7, edges, sources), alive(7), 6, 7)).toBe(smallest)
      }),
    )
  })
})
