import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { sampleSite } from '../testing/sample-site'
import { placementsBounds, siteBounds } from './site-bounds'

const site = { ...sampleSite({ rows: 2, racksPerRow: 4, buildings: 1 }), buildings: [], areas: [], removed: [] }
const { placements } = site

it('follows edits as if it were worked out anew', () => {
  const move = fc.record({
    at: fc.nat(placements.length - 1),
    to: fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 })),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
      let edited: EffectiveSite = { ...site }
      for (const { at, to } of moves) {
        edited = { ...edited, placements: edited.placements.map((p, i) => (i === at ? { ...p, at: to } : p)) }
        expect(siteBounds(edited)).toEqual(placementsBounds(edited.placements))
      }
    }),
  )
})
