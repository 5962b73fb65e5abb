import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlapDepth_m } from '../../../geometry/footprint'
import { spaceFindings } from '../run-rules'
import { buildSite } from '../testing/build-site'
import { floorPlan } from './floor-plan'

const placement = fc.record({
  at: fc.tuple(fc.double({ min: 2, max: 12, noNaN: true }), fc.double({ min: 2, max: 12, noNaN: true })),
  rotation_deg: fc.constantFrom(0, 90, 180, 270, 30, 45),
  hall: fc.constantFrom('H1', null),
})

describe('floorPlan', () => {
  it('finds exactly the overlaps that comparing every pair finds', () => {
    fc.assert(
      fc.property(fc.array(placement, { minLength: 2, maxLength: 25 }), (list) => {
        const placements = Object.fromEntries(list.map((p, i) => [`box${i}`, p]))
        const site = buildSite({ items: { box: { size_m: [1.4, 0.8, 2] } }, placements })
        const { bodies } = floorPlan(site)
        const expected = bodies.flatMap((a, i) =>
          bodies
            .slice(i + 1)
            .filter((b) => a.placement.hall === b.placement.hall && overlapDepth_m(a.footprint, b.footprint) > 0.001)
            .map((b) => `${a.placement.id},${b.placement.id}`),
        )
        const found = spaceFindings(site).filter((f) => f.rule === 'space/overlap')
        expect(found.map((f) => f.subjects.join()).sort()).toEqual(expected.sort())
      }),
      { numRuns: 150 },
    )
  })

  it('is built once for a list of placements', () => {
    const site = buildSite({ items: { box: { size_m: [1, 1, 1] } }, placements: { box1: {} } })
    expect(floorPlan({ ...site, scenario: 'other' })).toBe(floorPlan(site))
    expect(floorPlan({ ...site, placements: [...site.placements] })).not.toBe(floorPlan(site))
  })
})
