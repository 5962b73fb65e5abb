import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { siteIndex } from '../site-index'
import { buildFacts } from '../testing/build-facts'
import { buildSite } from '../testing/build-site'
import { extraAtPeak_kW } from './extra-at-peak'

/** Two sources, three boards, racks on random boards with random shares; every board hangs on both sources. */
function site(peaks: readonly number[], feeds: readonly (readonly [board: number, share: number])[]) {
  const racks = peaks.map((_, i) => `rack${i}`)
  const connections: Record<string, object> = {}
  for (const board of [0, 1, 2]) for (const source of [0, 1]) connections[`source${source}>board${board}`] = {}
  racks.forEach((rack, i) => {
    connections[`board${i % 3}>${rack}`] = {}
    const [board, share] = feeds[i % feeds.length]!
    if (board !== i % 3) connections[`board${board}>${rack}`] = { share }
  })
  return buildSite({
    items: {
      source: { power: { role: 'source' } },
      board: { power: { role: 'conduit' } },
      ...Object.fromEntries(
        racks.map((id, i) => [`${id}-item`, { load: { design_kW: 100, peak_kW: 100 + peaks[i]! } }]),
      ),
    },
    placements: {
      source0: {},
      source1: {},
      board0: {},
      board1: {},
      board2: {},
      ...Object.fromEntries(racks.map((id) => [id, { item: `${id}-item` }])),
    },
    connections,
  })
}

describe('extraAtPeak_kW', () => {
  it('brings every kilowatt above design power to the sources, none twice', () => {
    const feed = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.double({ min: 0.1, max: 5, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 50, noNaN: true }), { minLength: 1, maxLength: 12 }),
        fc.array(feed, { minLength: 1, maxLength: 5 }),
        (peaks, feeds) => {
          const built = site(peaks, feeds)
          const extra = extraAtPeak_kW(buildFacts(built), siteIndex(built))!
          const sum = peaks.reduce((a, b) => a + b)
          expect(extra.get('source0')! + extra.get('source1')!).toBeCloseTo(sum, 6)
          const boards = ['board0', 'board1', 'board2'].reduce((total, id) => total + (extra.get(id) ?? 0), 0)
          expect(boards).toBeCloseTo(sum, 6)
        },
      ),
    )
  })

  it('is nothing where no load states a peak', () => {
    const built = site([0, 0], [[0, 1]])
    expect(extraAtPeak_kW(buildFacts(built), siteIndex(built))).toBeNull()
  })
})
