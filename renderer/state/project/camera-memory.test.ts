import { describe, expect, it } from 'vitest'
import type { Preferences } from '../../../src/api/app-api'
import { CAMERAS_KEPT, type LeftView, leftViewOf, withLeftView } from './camera-memory'

const empty: Preferences = { language: 'en', units: 'metric', theme: 'light', layout: { split: 'as it was' }, keys: {} }
const site = (number: number) => ({ path: `/sites/${number}.guscio`, name: `${number}.guscio` })
const left = (x: number): LeftView => ({
  view: 'plan',
  floor_m: 4,
  poses: { plan: { target: [x, 2, 0], heading_deg: 0, elevation_deg: 90, height_m: 12, fov_deg: 0.5 } },
})
const leaving = (preferences: Preferences, number: number, view: LeftView): Preferences => ({
  ...preferences,
  layout: withLeftView(preferences, site(number), view),
})

describe('the camera of each site', () => {
  it('is given back as it was left, beside what else is remembered', () => {
    const kept = leaving(leaving(empty, 1, left(10)), 2, left(20))
    expect(leftViewOf(kept, site(1))).toMatchObject(left(10))
    expect(leftViewOf(kept, site(2))).toMatchObject(left(20))
    expect(leftViewOf(kept, site(3))).toBeNull()
    expect(kept.layout.split).toBe('as it was')
  })

  it('is kept for so many sites; the one left longest ago is forgotten first', () => {
    let kept = leaving(empty, 0, left(0))
    for (let i = 1; i < CAMERAS_KEPT; i++) kept = leaving(kept, i, left(i))
    kept = leaving(leaving(kept, 0, left(100)), CAMERAS_KEPT, left(1))
    expect(kept.layout.cameras).toHaveLength(CAMERAS_KEPT)
    expect(leftViewOf(kept, site(0))).toMatchObject(left(100))
    expect(leftViewOf(kept, site(1))).toBeNull()
  })

  it('counts as unknown where it cannot be read, alone', () => {
    const kept = leaving(empty, 1, left(10))
    const spoilt = {
      ...kept,
      layout: { cameras: [{ project: site(2).path, view: 'attic' }, ...(kept.layout.cameras as [])] },
    }
    expect(leftViewOf(spoilt, site(2))).toBeNull()
    expect(leftViewOf(spoilt, site(1))).toMatchObject(left(10))
    expect(leftViewOf({ ...kept, layout: { cameras: 'none' } }, site(1))).toBeNull()
  })
})
