import { describe, expect, it } from 'vitest'
import { readBookmarks } from './read-bookmarks'

const pose = { target: [1, 2, 0], heading_deg: 10, elevation_deg: 40, height_m: 30, fov_deg: 22 }

describe('readBookmarks', () => {
  it('gives the views of the project asked for, and of no other', () => {
    const stored = { a: [{ name: 'Yard', pose }], b: [{ name: 'Hall', pose }] }
    expect(readBookmarks(stored, 'b').map((b) => b.name)).toEqual(['Hall'])
    expect(readBookmarks(stored, 'c')).toEqual([])
  })

  it('keeps how the site was cut, and what of it can be read', () => {
    const views = [
      { name: 'cut', pose, section: { above_m: 1.8, east_m: 'far' } },
      { name: 'whole', pose },
    ]
    const [cut, whole] = readBookmarks({ a: views }, 'a')
    expect(cut!.section).toEqual({ above_m: 1.8, east_m: null, north_m: null, west_m: null, south_m: null })
    expect(whole).toEqual({ name: 'whole', pose })
  })

  it('passes over what is no view', () => {
    const broken = [{ name: 'x' }, { name: 'y', pose: { ...pose, target: [1, 2] } }, { pose }, 7, { name: 'ok', pose }]
    expect(readBookmarks({ a: broken }, 'a').map((b) => b.name)).toEqual(['ok'])
    expect(readBookmarks('nonsense', 'a')).toEqual([])
    expect(readBookmarks({ a: [{ name: 'z', pose: { ...pose, height_m: Number.NaN } }] }, 'a')).toEqual([])
  })
})
