import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { viewSchema } from '../../../src/model/view'
import { LENS_FOV_DEG, PARALLEL_FOV_DEG } from '../../scene/camera/pose'
import { type ShownView, shownView, viewRecord } from './view-record'

const metres = fc.integer({ min: -400, max: 400 }).map((n) => n / 4)
const cut = fc.option(metres, { nil: null })
const views: fc.Arbitrary<ShownView> = fc.record({
  pose: fc.record({
    target: fc.tuple(metres, metres, metres),
    heading_deg: fc.integer({ min: 0, max: 359 }),
    elevation_deg: fc.integer({ min: 14, max: 90 }),
    height_m: fc.integer({ min: 2, max: 6000 }),
    fov_deg: fc.constantFrom(LENS_FOV_DEG, PARALLEL_FOV_DEG),
  }),
  floor_m: fc.constantFrom(0, 4, 8.5),
  section: fc.record({ above_m: cut, east_m: cut, north_m: cut, west_m: cut, south_m: cut }),
})

describe('a view', () => {
  it('shows again what was saved', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(shownView(viewRecord('View', view))).toEqual(view)
      }),
    )
  })

  it('is a record of the format', () => {
    fc.assert(
      fc.property(views, (view) => {
        const record = { id: 'V1', ...viewRecord('View', view) }
        expect(viewSchema.parse(record)).toEqual(record)
      }),
    )
  })

  it('counts its height from the ground floor, and leaves out what is not there', () => {
    const section = { above_m: null, east_m: null, north_m: null, west_m: null, south_m: null }
    const pose = { target: [1, 2, 0.5] as const, heading_deg: 0, elevation_deg: 90, height_m: 30, fov_deg: 0.5 }
    expect(viewRecord('Up', { pose, floor_m: 4, section })).toEqual({
      name: 'Up',
      target_m: [1, 2, 4.5],
      heading_deg: 0,
      elevation_deg: 90,
      height_m: 30,
      projection: 'parallel',
      floor_m: 4,
    })
  })
})
