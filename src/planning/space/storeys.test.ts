import { describe, expect, it } from 'vitest'
import { buildSite, type SiteSketch } from '../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../geometry/outline'
import type { Assembly } from '../../model/assembly'
import { routeConnection, routeConnections } from '../routing/route-connections'
import { findGround } from './find-ground'
import { findSpot } from './find-spot'

const outline = rectangleOutline([0, 0], [40, 20])
const upper = { id: 'upper', elevation_m: 6, clearHeight_m: 6, outline }
const items = {
  board: { size_m: [1, 1, 2.2], power: { role: 'conduit' } },
  rack: { size_m: [0.6, 1.2, 2.2], power: { role: 'load' } },
  tank: { size_m: [2, 6, 4] },
  sink: { size_m: [1, 1, 2.2] },
}
const site = (sketch: SiteSketch) => buildSite({ items, moreHalls: [upper], ...sketch })
const straight = { board1: { at: [5, 10] as [number, number] }, rack1: { at: [35, 10] as [number, number] } }
const single: Assembly = {
  id: 'one',
  name: 'one',
  size_m: [0.6, 1.2],
  members: [{ id: 'm', item: 'rack', at: [0, 0], rotation_deg: 0 }],
  connections: [],
  ports: [],
}

describe('automatic routing', () => {
  const path = (sketch: SiteSketch) => {
    const built = site({ placements: straight, connections: { 'board1>rack1': { side: 'A' } }, ...sketch })
    return routeConnection(built, built.connections[0]!)!.path
  }
  const tank = (hall: string) => ({ ...straight, tank1: { hall, at: [20, 10] as [number, number] } })

  it('goes round what stands on its own storey, not what stands on another', () => {
    expect(path({ placements: tank('H1') })).not.toEqual([])
    expect(path({ placements: tank('upper') })).toEqual([])
  })

  it('goes round columns of its storey and those that go through all', () => {
    const column = (elevation_m?: number) => ({
      building: {
        columns: [{ at: [20, 10], size_m: [0.4, 0.4], ...(elevation_m === undefined ? {} : { elevation_m }) }],
      },
    })
    expect(path(column())).not.toEqual([])
    expect(path(column(0))).not.toEqual([])
    expect(path(column(6))).toEqual([])
  })

  it('goes through no more walls than its own storey has', () => {
    const wall = (elevation_m: number) => ({
      building: { walls: [{ from: [20, 2], to: [20, 12], elevation_m }] },
    })
    expect(path(wall(0))).not.toEqual([])
    expect(path(wall(6))).toEqual([])
  })

  it('lays pipes and trays side by side where they lie too near in height, over one another where they do not', () => {
    const across = (clearHeight_m: number): number => {
      const built = site({
        hall: { clearHeight_m },
        placements: { ...straight, sink1: { at: [7, 10] }, rack2: { at: [33, 10] } },
        connections: { 'board1>rack1': { side: 'A' }, 'sink1~rack2': {} },
      })
      const routes = routeConnections(built, built.connections)
      const y = (id: string): number => routes.get(id)!.path[0]?.[1] ?? 10
      return Math.abs(y('board1>rack1') - y('sink1~rack2'))
    }
    expect(across(6)).toBe(0)
    // Both are pressed to 2.45 m: half of a tray's distance and half of a pipe's.
    expect(across(2.6)).toBeGreaterThanOrEqual(0.5 - 1e-9)
  })
})

describe('findSpot', () => {
  it('passes over columns of other storeys', () => {
    const column = { at: [20, 10], size_m: [39, 19], elevation_m: 6 }
    const built = site({ building: { columns: [column] } })
    const search = { remaining: [], removed: [], assembly: single, items: new Map(Object.entries(items)) as never }
    expect(findSpot({ ...search, hall: built.halls.get('H1')! })).not.toBeNull()
    expect(findSpot({ ...search, hall: built.halls.get('upper')! })).toBeNull()
  })
})

describe('findGround', () => {
  it('keeps the ground free before doors on the ground only', () => {
    const door = (elevation_m: number) => ({ kind: 'dock-door', at: [42, 10], width_m: 3, height_m: 3, elevation_m })
    const at = (elevation_m: number) =>
      findGround(
        site({ building: { openings: [door(elevation_m)] } }),
        'H1',
        single,
        new Map(Object.entries(items)) as never,
        [],
        [42, 10],
      )?.at
    expect(at(6)).toEqual([expect.closeTo(42, 0), expect.closeTo(10, 0)])
    expect(at(0)).not.toEqual([expect.closeTo(42, 0), expect.closeTo(10, 0)])
  })
})
