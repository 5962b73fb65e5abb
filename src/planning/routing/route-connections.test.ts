import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../engine/rules/testing/build-site'
import { distance_m, type PlanPoint } from '../../geometry/point'
import { distanceToSegment_m, segmentsMeet } from '../../geometry/polygon'
import type { EffectiveSite } from '../../model/effective-site'
import { routeConnection, routeConnections } from './route-connections'
import { top_m } from './run-levels'

const items = {
  board: { size_m: [1, 1, 2.2], power: { role: 'conduit' } },
  rack: { size_m: [0.6, 1.2, 2.2], power: { role: 'load' } },
  tank: { size_m: [2, 2, 4] },
}
type Sketch = Parameters<typeof buildSite>[0]

const pointsOf = (site: EffectiveSite, id: string): PlanPoint[] => {
  const connection = site.connections.find((c) => c.id === id)!
  const at = (end: string): PlanPoint => site.placements.find((p) => p.id === end)!.at
  return [at(connection.from), ...routeConnection(site, connection)!.path, at(connection.to)]
}
const legsOf = (points: readonly PlanPoint[]) => points.slice(1).map((p, i) => [points[i]!, p] as const)
const isRight = (points: readonly PlanPoint[]): boolean =>
  legsOf(points).every(([a, b]) => Math.min(Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])) < 1e-3)

const site = (placements: Sketch['placements'], connections: Sketch['connections'], more: Sketch = {}) =>
  buildSite({ items, placements: placements ?? {}, connections: connections ?? {}, ...more })

describe('routeConnections', () => {
  const spot = fc.tuple(fc.integer({ min: 10, max: 390 }), fc.integer({ min: 10, max: 190 }))
  const metres = ([x, y]: readonly [number, number]): [number, number] => [x / 10, y / 10]

  it('runs at right angles from end to end, as long as its legs and risers, the same every time', () => {
    fc.assert(
      fc.property(fc.uniqueArray(spot, { minLength: 3, maxLength: 8, selector: String }), spot, (spots, tank) => {
        const [board, ...racks] = spots.map(metres)
        const built = site(
          {
            board1: { at: board! },
            tank1: { at: metres(tank) },
            ...Object.fromEntries(racks.map((at, i) => [`rack${i}`, { at }])),
          },
          Object.fromEntries(racks.map((_, i) => [`board1>rack${i}`, { side: i % 2 ? 'A' : 'B' }])),
        )
        const routes = routeConnections(built, built.connections)
        expect(routes.size).toBe(racks.length)
        for (const c of built.connections) {
          const { path, level_m, length_m } = routes.get(c.id)!
          const ends = [c.from, c.to].map((id) => built.placements.find((p) => p.id === id)!)
          const points = [ends[0]!.at, ...path, ends[1]!.at]
          expect(isRight(points)).toBe(true)
          const legs = legsOf(points).reduce((sum, [a, b]) => sum + distance_m(a, b), 0)
          const risers = ends.reduce((sum, end) => sum + Math.max(0, level_m - top_m(end)), 0)
          expect(length_m).toBeCloseTo(legs + risers, 1)
        }
        expect(routeConnections(built, built.connections)).toEqual(routes)
      }),
      { numRuns: 40 },
    )
  })

  it('goes round what stands as high as the run, and not round a rack', () => {
    const around = (item: string) =>
      pointsOf(
        site({ board1: { at: [5, 10] }, rack1: { at: [35, 10] }, mid: { item, at: [20, 10] } }, { 'board1>rack1': {} }),
        'board1>rack1',
      )
    expect(around('rack')).toEqual([
      [5, 10],
      [35, 10],
    ])
    const aside = around('tank')
    expect(isRight(aside)).toBe(true)
    for (const [a, b] of legsOf(aside)) expect(distanceToSegment_m([20, 10], a, b)).toBeGreaterThan(1.2)
  })

  it('goes round a wall that ends, and through one that does not', () => {
    const wall = (to: [number, number]) =>
      site(
        { board1: { at: [5, 10] }, rack1: { at: [35, 10] } },
        { 'board1>rack1': {} },
        { building: { walls: [{ from: [20, 0], to }] } },
      )
    const crossings = (built: EffectiveSite) =>
      legsOf(pointsOf(built, 'board1>rack1')).filter(([a, b]) =>
        segmentsMeet(a, b, ...([built.buildings[0]!.walls[0]!.from, built.buildings[0]!.walls[0]!.to] as const)),
      ).length
    expect(crossings(wall([20, 14]))).toBe(0)
    expect(crossings(wall([20, 20]))).toBe(1)
  })

  it('passes over a wall that ends below it', () => {
    const built = site(
      { board1: { at: [5, 10] }, rack1: { at: [35, 10] } },
      { 'board1>rack1': {} },
      { building: { walls: [{ from: [20, 0], to: [20, 14], height_m: 2.4 }] } },
    )
    expect(pointsOf(built, 'board1>rack1')).toHaveLength(2)
  })

  it('lays the runs of one board to a row in one tray over the row', () => {
    const racks = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`rack${i}`, { at: [20 + i * 0.6, 4] as const }]),
    )
    const built = site(
      { board1: { at: [5, 15] }, ...racks } as Sketch['placements'],
      Object.fromEntries(Object.keys(racks).map((id) => [`board1>${id}`, { side: 'A' as const }])),
    )
    for (const { path } of routeConnections(built, built.connections).values()) expect(path).toEqual([[5, 4]])
  })

  it('keeps side B at least a metre from side A until they meet at the load', () => {
    const built = site(
      { board1: { at: [4, 16] }, board2: { at: [4, 17.5] }, rack1: { at: [30, 4] } },
      { 'board1>rack1': { side: 'A' }, 'board2>rack1': { side: 'B' } },
    )
    const routes = routeConnections(built, built.connections)
    const a: PlanPoint[] = [[4, 16], ...routes.get('board1>rack1')!.path, [30, 4]]
    const b: PlanPoint[] = [[4, 17.5], ...routes.get('board2>rack1')!.path, [30, 4]]
    const beside_m = legsOf(b).reduce((sum, [p, q]) => {
      const middle: PlanPoint = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2]
      const near = legsOf(a).some(([r, s]) => distanceToSegment_m(middle, r, s) < 1)
      return sum + (near && distance_m(middle, [30, 4]) > 3 ? distance_m(p, q) : 0)
    }, 0)
    expect(beside_m).toBeLessThanOrEqual(2)
  })

  it('lays runs of two boards side by side instead of on one line', () => {
    const built = site(
      { board1: { at: [4, 4] }, board2: { at: [6, 4] }, rack1: { at: [20, 4] }, rack2: { at: [22, 4] } },
      { 'board1>rack1': { side: 'A' }, 'board2>rack2': { side: 'A' } },
    )
    const routes = routeConnections(built, built.connections)
    const main = (id: string) => routes.get(id)!.path[0]?.[1] ?? 4
    expect(Math.abs(main('board1>rack1') - main('board2>rack2'))).toBeCloseTo(0.3)
  })

  it('stays under the ceiling and over its own ends', () => {
    const low = site({ board1: { at: [5, 10] }, rack1: { at: [35, 10] } }, { 'board1>rack1': {} }, {
      hall: { clearHeight_m: 2.6 },
    } as Sketch)
    expect(routeConnection(low, low.connections[0]!)!.level_m).toBe(2.45)
    const tall = site({ tank1: { at: [5, 10] }, rack1: { at: [35, 10] } }, { 'tank1~rack1': {} })
    expect(routeConnection(tall, tall.connections[0]!)!.level_m).toBe(4.3)
  })

  it('has no riser to what hangs overhead itself', () => {
    const hung = site({ busway1: { at: [5, 10] }, rack1: { at: [9, 10] } }, { 'busway1>rack1': { side: 'A' } })
    const { level_m, length_m } = routeConnection(hung, hung.connections[0]!)!
    expect(length_m).toBeCloseTo(4 + (level_m - 2.2))
  })

  it('has no route for a connection whose end is not there', () => {
    const built = site({ board1: {} }, {})
    expect(routeConnection(built, { id: 'c', kind: 'power', from: 'board1', to: 'gone' })).toBeNull()
  })
})
