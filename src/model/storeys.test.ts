import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../geometry/outline'
import { resolveSite } from './effective-site'
import { floorOf, storeysOf } from './storeys'

const outline = rectangleOutline([0, 0], [10, 10])
const site = resolveSite(
  {
    format: 'guscio-site',
    version: 1,
    site: { name: 'Mill' },
    buildings: [
      {
        id: 'B1',
        outline,
        halls: [
          { id: 'H1', outline },
          { id: 'H2', outline, elevation_m: 4.2 },
          { id: 'H3', outline, elevation_m: -3 },
        ],
        walls: [{ from: [0, 5], to: [10, 5], elevation_m: 4.205 }],
      },
    ],
    areas: [{ id: 'way', kind: 'egress', outline, elevation_m: 8 }],
  },
  new Map(),
)

describe('storeys', () => {
  it('are the heights that anything lies on, lowest first, rounding apart', () => {
    expect(storeysOf(site)).toEqual([-3, 0, 4.2, 8])
    expect(storeysOf({ buildings: [], areas: [] })).toEqual([0])
  })

  it('have what stands in their halls on them; the yard is on the ground', () => {
    expect(['H1', 'H2', 'H3', null].map((hall) => floorOf(site, { hall }))).toEqual([0, 4.2, -3, 0])
  })
})
