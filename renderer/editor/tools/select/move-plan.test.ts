import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PlanPoint } from '../../../../src/geometry/point'
import { sampleSite } from '../../../scene/testing/sample-site'
import { createMovePlan } from './move-plan'

const site = sampleSite({ rows: 6, racksPerRow: 30, buildings: 1 })
const chosen = new Set(site.placements.slice(0, 12).map((p) => p.id))

it('knows the same neighbours and free spaces wherever it came from', () => {
  const step = fc.tuple(fc.double({ min: -5, max: 5, noNaN: true }), fc.double({ min: -5, max: 5, noNaN: true }))
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      const carried = createMovePlan(site, chosen)
      let at: PlanPoint = [0, 0]
      for (const [dx, dy] of steps) {
        at = [at[0] + dx, at[1] + dy]
        const fresh = createMovePlan(site, chosen)
        expect(new Set(carried.neighboursAt(at))).toEqual(new Set(fresh.neighboursAt(at)))
        expect(carried.clearancesAt(at).map((c) => [c.axis, c.length_m])).toEqual(
          fresh.clearancesAt(at).map((c) => [c.axis, c.length_m]),
        )
      }
    }),
    { numRuns: 50 },
  )
})
