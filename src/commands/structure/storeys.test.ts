import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import { storeysOf } from '../../model/storeys'
import { movePlacements } from '../placements/move-placements'
import { placeItem } from '../placements/place-item'
import { addArea } from './add-area'
import { addColumns } from './add-columns'
import { addHall } from './add-hall'
import { addOpening } from './add-opening'
import { addWalls } from './add-walls'
import { moveStorey } from './move-storey'
import { applied, box, items, open as openSite, rack } from './testing/structure-fixture'

const mill: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Mill' },
  buildings: [{ id: 'B1', outline: box(0, 0, 40, 20), halls: [{ id: 'H1', outline: box(0, 0, 20, 20) }] }],
  placements: [{ id: 'yard', item: 'rack', hall: null, at: [30, 10] }],
}
const open = (document: SiteDocument, floor_m = 0) => ({ ...openSite(document), floor_m })

/** A hall over both, with a wall, a door in it, a way out and a rack. */
const upstairs = (() => {
  const hall = applied(addHall(open(mill, 4.5), box(0, 0, 40, 20)), mill)
  const wall = applied(
    addWalls(open(hall, 4.5), [
      [20, 0],
      [20, 20],
    ]),
    hall,
  )
  const door = applied(addOpening(open(wall, 4.5), 'door', [20.2, 10], 1), wall)
  const way = applied(addArea(open(door, 4.5), 'egress', box(1, 1, 2, 19)), door)
  return applied(placeItem(open(way, 4.5), rack, [{ at: [5, 5] }]), way)
})()

describe('drawing upstairs', () => {
  it('puts parts on the storey that is worked on, over what lies below', () => {
    const [building] = upstairs.buildings ?? []
    expect(building?.halls?.map((h) => h.elevation_m)).toEqual([undefined, 4.5])
    expect(building?.walls).toEqual([{ from: [20, 0], to: [20, 20], elevation_m: 4.5 }])
    expect(building?.openings).toMatchObject([{ at: [20, 10], elevation_m: 4.5 }])
    expect(upstairs.areas?.[0]?.elevation_m).toBe(4.5)
    expect(upstairs.placements?.map((p) => p.hall)).toEqual([null, 'H2'])
  })

  it('gives columns the storey they are drawn on, unless that is the ground', () => {
    const drawn = (floor_m: number) => {
      const edit = addColumns(open(upstairs, floor_m), [[8, 8]], [0.4, 0.4])
      return applied(edit, upstairs).buildings?.[0]?.columns
    }
    expect(drawn(4.5)).toMatchObject([{ elevation_m: 4.5 }])
    expect(drawn(0)?.[0]).not.toHaveProperty('elevation_m')
  })

  it('finds no wall of another storey', () => {
    expect(addOpening(open(upstairs), 'door', [24, 10], 1)).toMatchObject({ code: 'no-wall' })
  })

  it('keeps what moves on its storey', () => {
    const [, up] = upstairs.placements ?? []
    const next = applied(movePlacements(open(upstairs), [up!.id], [10, 0]), upstairs)
    expect(next.placements?.[1]).toMatchObject({ hall: 'H2', at: [15, 5] })
  })
})

describe('moveStorey', () => {
  it('lifts a storey with all that is on it, and never the ground floor or onto another', () => {
    const next = applied(moveStorey(open(upstairs), 4.5, 6), upstairs)
    expect(storeysOf(resolveSite(next, items))).toEqual([0, 6])
    expect(next.placements).toEqual(upstairs.placements)
    expect(moveStorey(open(upstairs), 0, 6)).toBeNull()
    expect(moveStorey(open(upstairs), 4.5, 0)).toMatchObject({ code: 'storey-taken' })
  })
})
