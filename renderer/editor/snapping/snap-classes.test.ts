import { describe, expect, it } from 'vitest'
import { editorFixture } from '../testing/editor-fixture'
import { floorSegments } from './points/floor-segments'
import { snapPoint } from './points/snap-point'
import { createSnapTargets } from './points/snap-targets'
import { snapBox } from './snap-box'
import { type SnapClass, usualSnapClasses } from './snap-classes'

const without = (...names: SnapClass[]) => ({
  ...usualSnapClasses,
  ...Object.fromEntries(names.map((name) => [name, false])),
})

describe('snap classes', () => {
  const targets = createSnapTargets([
    [
      [0, 0],
      [10, 0],
    ],
  ])
  const snap = (classes = usualSnapClasses, drawn: [number, number][] = []) =>
    snapPoint({ point: [0.05, 0.05], targets, mode: 'lines', grid_m: 0.25, metresPerPixel: 0.01, classes, drawn })

  it('of points are switched off one by one', () => {
    expect(snap().kind).toBe('vertex')
    expect(snap(without('points')).kind).toBe('edge')
    expect(snap(without('points', 'lines')).kind).toBe('grid')
    expect(snap(without('points', 'lines'), [[0.02, 5]]).kind).toBe('aligned')
    expect(snap(without('points', 'lines', 'guides'), [[0.02, 5]]).kind).toBe('grid')
  })

  it('of equipment part being flush from guides', () => {
    const box = { minX: 0, minY: 0, maxX: 1, maxY: 1 }
    const neighbour = { minX: 3.25, minY: 0.4, maxX: 4.25, maxY: 1.4 }
    const request = { box, neighbours: [neighbour], grid_m: 0, metresPerPixel: 0.01, held: { x: null, y: null } }
    // Flush in y by 0.4; an aisle of 0.9 m in x.
    const moved = (classes = usualSnapClasses) => snapBox({ ...request, offset: [1.4, 0.35], classes }).offset
    expect(moved()).toEqual([expect.closeTo(1.35), expect.closeTo(0.4)])
    expect(moved(without('guides'))).toEqual([1.4, expect.closeTo(0.4)])
    expect(moved(without('guides', 'lines'))).toEqual([1.4, 0.35])
  })

  it('leave other storeys alone unless asked', () => {
    const state = editorFixture().store.getState()
    const upstairs = { ...state, floor_m: 5 }
    const here = floorSegments(state).length
    expect(floorSegments(upstairs).length).toBeLessThan(here)
    expect(floorSegments({ ...upstairs, snapClasses: { ...usualSnapClasses, storeys: true } })).toHaveLength(here)
  })
})
