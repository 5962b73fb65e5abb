import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildSite } from '../../../engine/rules/testing/build-site'
import type { PlanPoint } from '../../../geometry/point'
import { routeConnections } from '../route-connections'
import { boxesClash, runBoxes } from './run-boxes'
import { meetAtPort, type SteppingRun, stepOver } from './step-over'
import { steppedLine, stepsKept } from './stepped-line'

const run = (bundle: string, points: readonly PlanPoint[], most_m = 6): SteppingRun => ({
  points,
  level_m: 3.05,
  half_m: 0.15,
  floor_m: 0,
  bundle,
  ends: [points[0]!, points.at(-1)!],
  most_m,
})
const [west, east, south, north]: PlanPoint[] = [
  [0, 10],
  [20, 10],
  [10, 0],
  [10, 20],
]
const free = () => true
/** Runs of different bundles that share room, but where both meet at equipment. */
const clashes = (runs: readonly SteppingRun[], steps: ReturnType<typeof stepOver>) =>
  runs.flatMap((a, i) =>
    runs
      .slice(i + 1)
      .flatMap((b, k) =>
        a.bundle === b.bundle
          ? []
          : runBoxes(a, steps[i]!).flatMap((p) =>
              runBoxes(b, steps[i + 1 + k]!).filter((q) => boxesClash(p, q) && !meetAtPort(a, b, p, q)),
            ),
      ),
  )

describe('stepOver', () => {
  it('leads the later of two runs that cross over the earlier one, by one layer, and straight on after it', () => {
    const runs = [run('a', [west!, east!]), run('b', [south!, north!])]
    const steps = stepOver(runs, free)
    expect(steps[0]).toEqual([])
    expect(steps[1]).toEqual([{ at: [10, 10], over_m: 0.3, length_m: expect.closeTo(0.7) }])
    expect(clashes(runs, [[], []])).not.toEqual([])
    expect(clashes(runs, steps)).toEqual([])
  })

  it('goes under where there is no height, and stays where there is room for neither', () => {
    const low = [run('a', [west!, east!]), run('b', [south!, north!], 3.2)]
    expect(stepOver(low, free)[1]![0]!.over_m).toBe(-0.3)
    expect(stepOver(low, () => false)[1]).toEqual([])
  })

  it('passes neighbours in one step, keeps the steps of what lies there, and crosses its own bundle as it is', () => {
    const beside = [
      run('a', [west!, east!]),
      run('c', [
        [0, 10.3],
        [20, 10.3],
      ]),
      run('b', [south!, north!]),
    ]
    const [, , steps] = stepOver(beside, free)
    expect(steps).toHaveLength(1)
    expect(clashes(beside, [[], [], steps!])).toEqual([])
    const lying = { at: [10, 10], over_m: 0.3, length_m: 0.7 } as const
    const fixed = { ...run('a', [west!, east!]), fixed: [{ ...lying, at: [10, 10] as [number, number] }] }
    expect(stepOver([fixed, run('b', [south!, north!])], free)[1]).toEqual([])
    expect(stepOver([run('a', [west!, east!]), run('a', [south!, north!])], free)).toEqual([[], []])
  })

  it('leaves no two runs in one place, however many cross', () => {
    const lane = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(lane, lane, (xs, ys) => {
        const runs = [
          ...xs.map((x) =>
            run(
              `x${x}`,
              [
                [x, 0],
                [x, 40],
              ],
              20,
            ),
          ),
          ...ys.map((y) =>
            run(
              `y${y}`,
              [
                [0, y],
                [40, y],
              ],
              20,
            ),
          ),
        ]
        expect(clashes(runs, stepOver(runs, free))).toEqual([])
      }),
    )
  })
})

describe('routes that cross', () => {
  const items = {
    board: { size_m: [1, 1, 2.2], power: { role: 'conduit' } },
    rack: { size_m: [0.6, 1.2, 2.2], power: { role: 'load' } },
  } as const
  const crossing = buildSite({
    items,
    placements: {
      board1: { at: [2, 10] },
      rack1: { at: [30, 10] },
      board2: { at: [15, 2] },
      rack2: { at: [15, 18] },
    },
    connections: { 'board1>rack1': { side: 'A' }, 'board2>rack2': { side: 'A' } },
  })

  it('step, and are longer by what goes up and down', () => {
    const routes = routeConnections(crossing, crossing.connections)
    const [first, second] = crossing.connections.map((c) => routes.get(c.id)!)
    expect(first!.steps).toBeUndefined()
    expect(second!.steps).toHaveLength(1)
    const alone = routeConnections(crossing, crossing.connections.slice(1)).get('board2>rack2')
    expect(alone!.steps).toBeUndefined()
    expect(second!.length_m).toBeCloseTo(alone!.length_m + 2 * Math.abs(second!.steps![0]!.over_m), 2)
  })

  it('go round rather than cross where that is hardly longer', () => {
    const aside = buildSite({
      items,
      placements: {
        board1: { at: [2, 10] },
        rack1: { at: [14, 10] },
        board2: { at: [13, 8] },
        rack2: { at: [16, 12] },
      },
      connections: { 'board1>rack1': { side: 'A' }, 'board2>rack2': { side: 'A' } },
    })
    const routes = routeConnections(aside, aside.connections)
    expect(routes.get('board2>rack2')!.steps).toBeUndefined()
    expect(routes.get('board2>rack2')!.path).toEqual([[16, 8]])
  })

  it('lose their steps with what they crossed', () => {
    const before = routeConnections(crossing, crossing.connections).get('board2>rack2')!
    const connection = { ...crossing.connections[1]!, ...before }
    const without = { ...crossing, connections: [connection] }
    expect(routeConnections(without, [connection]).get(connection.id)!.steps).toEqual([])
  })

  it('are as long as their lines in space, on any floor of boards and racks', () => {
    const spot = fc.tuple(fc.integer({ min: 2, max: 38 }), fc.integer({ min: 2, max: 28 }))
    fc.assert(
      fc.property(fc.uniqueArray(spot, { minLength: 6, maxLength: 10, selector: String }), (spots) => {
        const half = Math.floor(spots.length / 2)
        const placements = Object.fromEntries(
          spots.map((at, i) => [i < half ? `board${i}` : `rack${i - half}`, { at }]),
        )
        const wires = Object.fromEntries(
          Array.from({ length: half }, (_, i) => [`board${i}>rack${(i + 1) % half}`, { side: 'A' as const }]),
        )
        const site = buildSite({ items, placements, connections: wires })
        const routes = routeConnections(site, site.connections)
        for (const c of site.connections) {
          const { steps = [], path, level_m, length_m } = routes.get(c.id)!
          const ends = [c.from, c.to].map((id) => site.placements.find((p) => p.id === id)!.at)
          const points = [ends[0]!, ...path, ends[1]!]
          expect(stepsKept(points, steps)).toEqual(steps)
          const line = steppedLine(points, level_m, steps)
          const along = line.slice(1).reduce((sum, p, i) => sum + Math.hypot(...p.map((v, k) => v - line[i]![k]!)), 0)
          expect(length_m).toBeCloseTo(along + 2 * (level_m - 2.2), 1)
        }
      }),
      { numRuns: 60 },
    )
  })
})
