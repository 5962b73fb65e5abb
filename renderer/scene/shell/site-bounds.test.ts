import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { EffectivePlacement, EffectiveSite } from '../../../src/model/effective-site'
import { sampleSite } from '../testing/sample-site'
import { placementsBounds, siteBounds } from './site-bounds'

const site = { ...sampleSite({ rows: 2, racksPerRow: 4, buildings: 1 }), buildings: [], areas: [], removed: [] }
const { placements } = site

it('follows edits as if it were worked out anew', () => {
  const move = fc.record({
    at: fc.nat(placements.length - 1),
    to: fc.tuple(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 })),
    height_m: fc.constantFrom(null, 1, 2.2, 9),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
      let edited: EffectiveSite = { ...site }
      for (const { at, to, height_m } of moves) {
        const moved = (p: EffectivePlacement): EffectivePlacement => ({
          ...p,
          at: to,
          definition: height_m === null ? p.definition : { ...p.definition, size_m: [0.6, 1.2, height_m] },
        })
        edited = { ...edited, placements: edited.placements.map((p, i) => (i === at ? moved(p) : p)) }
        expect(siteBounds(edited)).toEqual(placementsBounds(edited.placements))
      }
    }),
  )
})
