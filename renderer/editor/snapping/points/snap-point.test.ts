import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../../../src/geometry/outline'
import { distance_m, type PlanPoint } from '../../../../src/geometry/point'
import { CAPTURE_PX, RELEASE_PX } from '../snap-box'
import { type PointSnapRequest, snapModes, snapPoint } from './snap-point'
import { createSnapTargets, outlineSegments } from './snap-targets'

const pixel_m = 0.01
const hall = outlineSegments(rectangleOutline([0, 0], [10, 6]))
const targets = createSnapTargets([
  ...hall,
  [
    [5, -1],
    [5, 7],
  ],
])
const request = (point: PlanPoint, over: Partial<PointSnapRequest> = {}): PointSnapRequest => ({
  point,
  targets,
  mode: 'lines',
  grid_m: 0.25,
  metresPerPixel: pixel_m,
  ...over,
})

describe('snapPoint', () => {
  it.each([
    [[0.05, -0.08], 'vertex', [0, 0]],
    [[5.04, 6.05], 'crossing', [5, 6]],
    [[9.95, 3.06], 'midpoint', [10, 3]],
    [[10.07, 1.234], 'edge', [10, 1.234]],
    [[7.1, 3.4], 'grid', [7, 3.5]],
  ] as const)('takes %s to the %s', (point, kind, at) => {
    const snap = snapPoint(request(point))
    expect(snap.kind).toBe(kind)
    expect(snap.at[0]).toBeCloseTo(at[0])
    expect(snap.at[1]).toBeCloseTo(at[1])
  })

  it('lets go later than it catches', () => {
    const outside: PlanPoint = [-((CAPTURE_PX + RELEASE_PX) / 2) * pixel_m, 0]
    expect(snapPoint(request(outside)).kind).not.toBe('vertex')
    const held = { at: [0, 0] as PlanPoint, kind: 'vertex' as const }
    expect(snapPoint(request(outside, { held }))).toMatchObject({ at: [0, 0], kind: 'vertex' })
    const gone: PlanPoint = [-(RELEASE_PX + 1) * pixel_m, 0]
    expect(snapPoint(request(gone, { held })).kind).not.toBe('vertex')
  })

  it('shows what a point is in line with', () => {
    const snap = snapPoint(request([7, 20.05], { drawn: [[3, 20]] }))
    expect(snap).toMatchObject({
      kind: 'aligned',
      at: [7, 20],
      guide: [
        [3, 20],
        [7, 20],
      ],
    })
  })

  it('keeps to steps of 15 degrees and whole grid steps from the last point', () => {
    const snap = snapPoint(request([3.9, 4.2], { mode: 'angles', anchor: [0, 0] }))
    expect(snap.kind).toBe('angle')
    expect((Math.atan2(snap.at[1], snap.at[0]) * 180) / Math.PI).toBeCloseTo(45)
    expect((distance_m([0, 0], snap.at) / 0.25) % 1).toBeCloseTo(0)
  })

  it('never takes a point farther than it may, whatever the mode', () => {
    const anywhere = fc.double({ min: -3, max: 13, noNaN: true })
    fc.assert(
      fc.property(anywhere, anywhere, fc.constantFrom(...snapModes), (x, y, mode) => {
        const { at, kind } = snapPoint(request([x, y], { mode, drawn: [[2, 2]] }))
        const most = kind === 'grid' ? 0.25 * Math.SQRT1_2 + 1e-9 : kind === 'free' ? 0 : CAPTURE_PX * pixel_m
        expect(distance_m([x, y], at)).toBeLessThanOrEqual(most)
      }),
    )
  })

  it.each(['off', 'grid', 'angles'] as const)('joins ends and lines within a hand where the mode is %s', (mode) => {
    const joining = { mode, joins: true, metresPerPixel: 1, anchor: [3, 3] as PlanPoint }
    expect(snapPoint(request([0.03, -0.03], joining))).toEqual({ at: [0, 0], kind: 'vertex' })
    expect(snapPoint(request([10.04, 1.2], joining))).toEqual({ at: [10, 1.2], kind: 'edge' })
    expect(snapPoint(request([10.06, 1.2], joining)).kind).not.toBe('edge')
  })

  it('leaves a point alone where snapping is off', () => {
    expect(snapPoint(request([0.01, 0.01], { mode: 'off' }))).toEqual({ at: [0.01, 0.01], kind: 'free' })
  })
})
