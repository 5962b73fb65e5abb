import { describe, expect, it } from 'vitest'
import { readBookmarks } from './read-bookmarks'

const pose = { target: [1, 2, 0], heading_deg: 10, elevation_deg: 40, height_m: 30, fov_deg: 22 }

describe('readBookmarks', () => {
  it('gives the views of the project asked for, and of no other', () => {
    const stored = { a: [{ name: 'Yard', pose }], b: [{ name: 'Hall', pose }] }
    expect(readBookmarks(stored, 'b').map((b) => b.name)).toEqual(['Hall'])
    expect(readBookmarks(stored, 'c')).toEqual([])
  })

  it('passes over what is no view', () => {
    const broken = [{ name: 'x' }, { name: 'y', pose: { ...pose, target: [1, 2] } }, { pose }, 7, { name: 'ok', pose }]
    expect(readBookmarks({ a: broken }, 'a').map((b) => b.name)).toEqual(['ok'])
    expect(readBookmarks('nonsense', 'a')).toEqual([])
    expect(readBookmarks({ a: [{ name: 'z', pose: { ...pose, height_m: Number.NaN } }] }, 'a')).toEqual([])
  })
})
