import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { solveContingencies } from '../../src/engine/contingencies/solve-contingencies'
import { compileSite } from '../../src/engine/networks/site-network'
import { resolveSite } from '../../src/model/effective-site'
import type { Item } from '../../src/model/item'
import { randomSite } from './random-site'

describe('pairs of outages, those that cannot interact left unsolved', () => {
  it('lose and overload the same as with every pair solved from scratch', () => {
    let implied = 0
    let telling = 0
    fc.assert(
      fc.property(randomSite, (document) => {
        const site = resolveSite(document, new Map((document.items ?? []).map((i) => [i.id, i as Item])))
        const network = compileSite(site)
        const pruned = solveContingencies(site, network, { pairs: true })
        const all = solveContingencies(site, network, { pairs: true, fromScratch: true })
        // Differences leave tiny negative rests; + 0 makes a plain nought of their rounding.
        const told = (sweep: typeof all) =>
          sweep.contingencies.map((c) => ({
            out: c.out,
            unserved: c.unserved,
            unserved_kW: Math.round(c.unserved_kW * 1e6) + 0,
            overloads: c.overloads.map((o) => [o.network, o.id, o.unit, Math.round(o.value * 1e6) + 0]),
          }))
        expect(told(pruned)).toEqual(told(all))
        expect(pruned.pairs!.evaluated + pruned.pairs!.implied).toBe(pruned.pairs!.total)
        implied += pruned.pairs!.implied
        if (pruned.pairs!.implied > 0) telling += pruned.contingencies.filter((c) => c.out.length === 2).length
      }),
      { numRuns: 200 },
    )
    // Enough must be left unsolved, on sites that lose something, or the agreement means nothing.
    expect(implied).toBeGreaterThan(1000)
    expect(telling).toBeGreaterThan(1000)
  })
})
