import { describe, expect, it } from 'vitest'
import { oldBookmarks } from './old-bookmarks'

const pose = { target: [1, 2, 0], heading_deg: 10, elevation_deg: 40, height_m: 30, fov_deg: 22 }

describe('oldBookmarks', () => {
  it('gives the views of the project asked for, and of no other', () => {
    const stored = { a: [{ name: 'Yard', pose }], b: [{ name: 'Hall', pose }] }
    expect(oldBookmarks(stored, 'b')).toEqual([
      {
        name: 'Hall',
        target_m: [1, 2, 0],
        heading_deg: 10,
        elevation_deg: 40,
        height_m: 30,
        projection: 'perspective',
      },
    ])
    expect(oldBookmarks(stored, 'c')).toEqual([])
  })

  it('keeps how the site was cut, and what of it can be read', () => {
    const views = [
      { name: 'cut', pose, section: { above_m: 1.8, east_m: 'far' } },
      { name: 'whole', pose: { ...pose, fov_deg: 0.5 } },
    ]
    const [cut, whole] = oldBookmarks({ a: views }, 'a')
    expect(cut!.section).toEqual({ above_m: 1.8 })
    expect(whole).toMatchObject({ name: 'whole', projection: 'parallel' })
    expect(whole).not.toHaveProperty('section')
  })

  it('passes over what is no view', () => {
    const broken = [{ name: 'x' }, { name: 'y', pose: { ...pose, target: [1, 2] } }, { pose }, 7, { name: 'ok', pose }]
    expect(oldBookmarks({ a: broken }, 'a').map((b) => b.name)).toEqual(['ok'])
    expect(oldBookmarks('nonsense', 'a')).toEqual([])
    expect(oldBookmarks({ a: [{ name: 'z', pose: { ...pose, height_m: Number.NaN } }] }, 'a')).toEqual([])
  })
})
