import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsPoint } from '../../../src/geometry/polygon'
import { editorFixture } from '../testing/editor-fixture'
import { startWalk } from './start-walk'
import { canStand, freeWidth_m } from './walk-room'
import { looking, type Walker, walked } from './walker'

const still = { ahead: 0, right: 0, turn: 0, fast: false }
const walker: Walker = { at: [0, 0], heading_deg: 0, look_deg: 0 }
const free = () => true

describe('walked', () => {
  it('goes where it looks, and sideways to the right of it', () => {
    const [x, y] = walked({ ...walker, heading_deg: 90 }, { ...still, ahead: 1 }, 1, free).at
    expect([x, y]).toEqual([expect.closeTo(3), expect.closeTo(0)])
    expect(walked(walker, { ...still, right: 1 }, 1, free).at[0]).toBeCloseTo(3)
    expect(walked(walker, { ...still, turn: 1 }, 1, free).heading_deg).toBe(75)
  })

  it('is no faster aslant, and slides along what stops it', () => {
    const aslant = walked(walker, { ...still, ahead: 1, right: 1 }, 1, free).at
    expect(Math.hypot(...aslant)).toBeCloseTo(3)
    const wall = ([, y]: readonly [number, number]) => y < 1
    const slid = walked(walker, { ...still, ahead: 1, right: 1 }, 1, wall).at
    expect(slid[1]).toBeGreaterThan(0.7)
    expect(slid[1]).toBeLessThan(1)
    expect(slid[0]).toBeGreaterThan(2)
  })

  it('never enters what is not free, once outside', () => {
    const { store } = editorFixture()
    const site = store.getState().effective
    const isFree = (at: readonly [number, number]) => canStand(site, at)
    const share = fc.constantFrom(-1, 0, 1)
    const strides = fc.array(fc.record({ ahead: share, right: share, turn: share, fast: fc.boolean() }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(strides, (list) => {
        let now: Walker = { at: [3, 4], heading_deg: 0, look_deg: 0 }
        for (const stride of list) {
          now = walked(now, stride, 0.05, isFree)
          expect(isFree(now.at)).toBe(true)
        }
      }),
    )
  })

  it('stays on its side of walls, goes through doors alone, and under no lintel that is too low', () => {
    const { store } = editorFixture()
    const site = store.getState().effective
    const [building] = site.buildings
    const wall = { from: [6, 0], to: [6, 10], thickness_m: 0.12 } as const
    const housed = (openings: { kind: string; at: [number, number]; width_m: number; height_m?: number }[]) => ({
      ...site,
      placements: [],
      buildings: [{ ...building!, walls: [{ ...wall, from: [...wall.from], to: [...wall.to] }], openings }] as never,
    })
    const way = { kind: 'door', at: [20, 3], width_m: 1 } as const
    const east = (from: readonly [number, number], openings: Parameters<typeof housed>[0]): number => {
      let now: Walker = { at: from, heading_deg: 90, look_deg: 0 }
      for (let i = 0; i < 40; i++)
        now = walked(now, { ...still, ahead: 1, fast: true }, 0.1, (at) => canStand(housed(openings), at))
      return now.at[0]
    }
    const doors = [{ ...way, at: [...way.at] as [number, number] }]
    expect(east([2, 3], doors)).toBeLessThanOrEqual(6 - 0.06 - 0.25)
    expect(east([2, 3], doors)).toBeGreaterThan(5.4)
    expect(east([8, 3], doors)).toBeGreaterThan(21)
    expect(east([8, 3.7], doors)).toBeLessThan(20)
    expect(east([8, 3], [{ ...doors[0]!, height_m: 1.5 }])).toBeLessThan(20)
    expect(east([2, 3], [...doors, { kind: 'door', at: [6, 3], width_m: 0.9 }])).toBeGreaterThan(10)
    // No door is known: nobody is locked in.
    expect(east([2, 3], [])).toBeGreaterThan(21)
  })

  it('crosses no wall of a building however it strides', () => {
    const { store } = editorFixture()
    const site = store.getState().effective
    const tilted: [number, number][] = [
      [0, 0],
      [20, 4],
      [18, 14],
      [-2, 10],
    ]
    const closed = {
      ...site,
      placements: [],
      buildings: [{ ...site.buildings[0]!, outline: tilted, openings: [{ kind: 'door', at: [50, 50] }] }] as never,
    }
    const isFree = (at: readonly [number, number]) => canStand(closed, at)
    const share = fc.constantFrom(-1, 0, 1)
    const strides = fc.array(fc.record({ ahead: share, right: share, turn: share, fast: fc.constant(true) }), {
      maxLength: 60,
    })
    fc.assert(
      fc.property(strides, (list) => {
        let now: Walker = { at: [9, 7], heading_deg: 30, look_deg: 0 }
        for (const stride of list) now = walked(now, stride, 0.1, isFree)
        expect(containsPoint(tilted, now.at)).toBe(true)
      }),
    )
  })

  it('looks no steeper than a neck allows', () => {
    expect(looking(walker, -30, 500)).toEqual({ at: [0, 0], heading_deg: 330, look_deg: 70 })
  })
})

describe('startWalk', () => {
  const site = editorFixture().store.getState().effective
  it('stands before the front of what is chosen and looks at it', () => {
    const begun = startWalk(site, new Set(['apart']), [0, 0], 45)
    expect(begun.at[0]).toBeCloseTo(10)
    expect(begun.at[1]).toBeCloseTo(4.8)
    expect(begun.heading_deg).toBe(0)
  })
  it('keeps the direction of the view where it is open, and turns from a wall', () => {
    expect(startWalk(site, new Set(), [8, 3], 45)).toMatchObject({ at: [8, 3], heading_deg: 45 })
    expect(startWalk(site, new Set(), [8, 9.5], 10).heading_deg).not.toBe(10)
  })
  it('begins in the hall where the point lies in the wall beside it', () => {
    const [hall] = site.buildings[0]!.halls
    const inner = hall!.outline.map(([x, y]): [number, number] => [
      Math.max(2, Math.min(18, x)),
      Math.max(2, Math.min(8, y)),
    ])
    const thick = { ...site, buildings: [{ ...site.buildings[0]!, halls: [{ ...hall!, outline: inner }] }] }
    expect(startWalk(thick, new Set(), [8, 9.5], 0).at).toEqual([8, 7])
    expect(startWalk(thick, new Set(), [30, 9.5], 0).at).toEqual([30, 9.5])
  })
  it('never begins within a thing', () => {
    expect(canStand(site, startWalk(site, new Set(), [2, 2], 0).at)).toBe(true)
  })
})

describe('freeWidth_m', () => {
  const site = editorFixture().store.getState().effective
  it('is told between neighbours, or a neighbour and a wall', () => {
    // Between racks b (3) and c (4), each 0.6 wide.
    expect(freeWidth_m(site, [3.5, 2], 0)).toBeCloseTo(0.4)
    // From the south wall to the front of rack a.
    expect(freeWidth_m(site, [2, 1], 90)).toBeCloseTo(1.4)
  })
  it('is not told where it is open, and is none within a thing', () => {
    expect(freeWidth_m(site, [-30, 2], 0)).toBeNull()
    expect(freeWidth_m(site, [2, 2], 0)).toBe(0)
  })
})
