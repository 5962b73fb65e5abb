import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addPoints, type PlanPoint, rotatePoint } from '../../../geometry/point'
import { accessZone, FACES, freeDistance_m, zoneCore } from './access-zone'
import { shapeOf } from './body'

const item = { centre_m: [0, 0] as const, width_m: 2, depth_m: 1, rotation_deg: 0 }

describe('accessZone', () => {
  it.each([
    ['front', [0, -1]],
    ['rear', [0, 1]],
    ['left', [-1.5, 0]],
    ['right', [1.5, 0]],
  ] as const)('lies before the %s', (face, centre) => {
    const zone = accessZone(item, face, 1)
    expect(zone.footprint.centre_m[0]).toBeCloseTo(centre[0], 12)
    expect(zone.footprint.centre_m[1]).toBeCloseTo(centre[1], 12)
  })
})

describe('zoneCore', () => {
  it('is the box of the zone less the tolerance, by the short way and the long', () => {
    const turn = fc.constantFrom(-90, 0, 90, 180, 270, 360)
    fc.assert(
      fc.property(turn, fc.constantFrom(...FACES), fc.constantFrom(0, 5), (rotation_deg, face, width_m) => {
        const turned = { ...item, rotation_deg }
        const { box } = accessZone(turned, face, 1, width_m)
        const core = zoneCore(shapeOf(turned), face, 1, width_m)
        expect(core.minX).toBeCloseTo(box.minX + 0.001, 9)
        expect(core.minY).toBeCloseTo(box.minY + 0.001, 9)
        expect(core.maxX).toBeCloseTo(box.maxX - 0.001, 9)
        expect(core.maxY).toBeCloseTo(box.maxY - 0.001, 9)
      }),
    )
  })
})

describe('freeDistance_m', () => {
  const zone = accessZone(item, 'front', 1)

  it('measures from the face to the nearest part in its way', () => {
    expect(
      freeDistance_m(zone, [
        [-0.5, -2],
        [0.5, -2],
        [0.5, -1.2],
        [-0.5, -1.2],
      ]),
    ).toBeCloseTo(0.7, 12)
  })

  it('cuts what only partly stands in the way', () => {
    // A slanted wall that comes to 0.5 m at x = 3, beyond the item, and is 0.8 m away at x = 1, its corner.
    expect(
      freeDistance_m(zone, [
        [-9, -2.8],
        [3, -1],
      ]),
    ).toBeCloseTo(0.8, 2)
  })

  it('ignores what stands beside or behind', () => {
    expect(
      freeDistance_m(zone, [
        [1, -2],
        [1, 2],
      ]),
    ).toBe(Number.POSITIVE_INFINITY)
    expect(
      freeDistance_m(zone, [
        [-1, 0.5],
        [1, 0.5],
      ]),
    ).toBe(Number.POSITIVE_INFINITY)
  })

  it('is the same wherever the item stands and however it is turned', () => {
    const wall: PlanPoint[] = [
      [-1, -1.3],
      [1, -1.1],
    ]
    const angle = fc.double({ min: -360, max: 360, noNaN: true })
    const shift = fc.tuple(fc.double({ min: -50, max: 50, noNaN: true }), fc.double({ min: -50, max: 50, noNaN: true }))
    fc.assert(
      fc.property(angle, shift, fc.constantFrom(...FACES), (rotation_deg, centre_m, face) => {
        const move = (p: PlanPoint): PlanPoint => addPoints(rotatePoint(p, rotation_deg), centre_m)
        const still = freeDistance_m(accessZone(item, face, 1), wall)
        const moved = freeDistance_m(accessZone({ ...item, rotation_deg, centre_m }, face, 1), wall.map(move))
        if (still === Number.POSITIVE_INFINITY) expect(moved).toBe(still)
        else expect(moved).toBeCloseTo(still, 6)
      }),
    )
  })
})
