import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DocumentError } from '../../model/reading/document-error'
import { buildActivityNetwork, type LinkType, type NetworkActivity } from './activity-network'
import { criticalPath } from './critical-path'
import { simulateSchedule } from './simulate-schedule'

type Link = NetworkActivity['after'][number]
const activity = (id: string, duration_days: number, after: readonly Link[] = [], notBefore = 0): NetworkActivity => ({
  id,
  duration_days,
  after,
  notBefore,
})
const link = (id: string, type: LinkType = 'FS', lag_days = 0): Link => ({ id, type, lag_days })
const solve = (activities: readonly NetworkActivity[]) => criticalPath(buildActivityNetwork(activities))

/** Acyclic networks: links point from a lower to a higher number, then the list is shuffled. */
const networks: fc.Arbitrary<NetworkActivity[]> = fc.integer({ min: 1, max: 12 }).chain((count) =>
  fc
    .tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          duration_days: fc.integer({ min: 0, max: 9 }),
          notBefore: fc.integer({ min: 0, max: 15 }),
          after: fc.array(
            fc.record({
              id: fc.integer({ min: 0, max: Math.max(0, index - 1) }).map((from) => `T${from}`),
              type: fc.constantFrom<LinkType>('FS', 'SS', 'FF', 'SF'),
              lag_days: fc.integer({ min: -4, max: 6 }),
            }),
            { maxLength: index === 0 ? 0 : 3 },
          ),
        }),
      ),
    )
    .chain((records) => {
      const activities = records.map((record, index) => ({ ...record, id: `T${index}` }))
      return fc.shuffledSubarray(activities, { minLength: count, maxLength: count })
    }),
)

/** The same answer by raising starts (lowering late starts) until nothing changes, straight from the four inequalities. */
function oracle(activities: readonly NetworkActivity[]) {
  const byId = new Map(activities.map((a) => [a.id, a]))
  const early = new Map(activities.map((a) => [a.id, Math.max(0, a.notBefore)]))
  const pairs = activities.flatMap((j) =>
    j.after.map((l) => ({ i: byId.get(l.id)!, j, type: l.type, lag: l.lag_days })),
  )
  const needed = ({ i, j, type, lag }: (typeof pairs)[number], start_i: number): number => {
    const from = type === 'FS' || type === 'FF' ? start_i + i.duration_days : start_i
    return type === 'FF' || type === 'SF' ? from + lag - j.duration_days : from + lag
  }
  for (let changed = true; changed; ) {
    changed = false
    for (const pair of pairs) {
      const least = needed(pair, early.get(pair.i.id)!)
      if (least > early.get(pair.j.id)!) {
        early.set(pair.j.id, least)
        changed = true
      }
    }
  }
  const finish = Math.max(...activities.map((a) => early.get(a.id)! + a.duration_days))
  const late = new Map(activities.map((a) => [a.id, finish - a.duration_days]))
  for (let changed = true; changed; ) {
    changed = false
    for (const pair of pairs)
      while (needed(pair, late.get(pair.i.id)!) > late.get(pair.j.id)!) {
        late.set(pair.i.id, late.get(pair.i.id)! - 1)
        changed = true
      }
  }
  const times = activities.map((a) => {
    const slacks = pairs
      .filter((pair) => pair.i.id === a.id)
      .map((pair) => early.get(pair.j.id)! - needed(pair, early.get(a.id)!))
    const totalFloat = late.get(a.id)! - early.get(a.id)!
    return {
      earlyStart: early.get(a.id)!,
      lateStart: late.get(a.id)!,
      totalFloat,
      freeFloat: slacks.length ? Math.min(...slacks) : finish - early.get(a.id)! - a.duration_days,
      critical: totalFloat === 0,
    }
  })
  return { finish, times }
}

describe('critical path', () => {
  it('agrees with the inequalities solved by brute force', () => {
    fc.assert(
      fc.property(networks, (activities) => {
        expect(solve(activities)).toEqual(oracle(activities))
      }),
      { numRuns: 500 },
    )
  })

  it('always has a critical activity, and no float below zero', () => {
    fc.assert(
      fc.property(networks, (activities) => {
        const { times } = solve(activities)
        expect(times.some((t) => t.critical)).toBe(true)
        for (const t of times) expect(Math.min(t.totalFloat, t.freeFloat)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('never finishes earlier for one more link', () => {
    fc.assert(
      fc.property(
        networks,
        fc.nat(),
        fc.nat(),
        fc.constantFrom<LinkType>('FS', 'SS', 'FF', 'SF'),
        (activities, a, b, type) => {
          const number = (index: number): number => Number(activities[index % activities.length]!.id.slice(1))
          fc.pre(number(a) < number(b))
          const more = activities.map((item) =>
            item.id === `T${number(b)}` ? { ...item, after: [...item.after, link(`T${number(a)}`, type)] } : item,
          )
          expect(solve(more).finish).toBeGreaterThanOrEqual(solve(activities).finish)
        },
      ),
    )
  })

  it('starts nothing before the project, whatever the lag', () => {
    const { times } = solve([activity('A', 2), activity('B', 5, [link('A', 'SF', -10)])])
    expect(times[1]!.earlyStart).toBe(0)
  })

  it('names the members of a circle in the order of their links, and nobody else', () => {
    const circle = [
      activity('X', 1, [link('C')]),
      activity('A', 1, [link('C')]),
      activity('B', 1, [link('A')]),
      activity('C', 1, [link('B', 'SS')]),
    ]
    const error = catchError(() => buildActivityNetwork(circle))
    expect(error.code).toBe('activity-cycle')
    expect(error.problem).toMatch(/^(A → B → C → A|B → C → A → B|C → A → B → C) /)
  })

  it('names an activity that waits for itself', () => {
    expect(catchError(() => buildActivityNetwork([activity('A', 1, [link('A')])])).problem).toContain('A → A')
  })

  it('names an unknown predecessor and who waits for it', () => {
    const error = catchError(() => buildActivityNetwork([activity('A', 1, [link('nobody')])]))
    expect(error.code).toBe('unknown-reference')
    expect(error.message).toContain('"A"')
    expect(error.message).toContain('"nobody"')
  })
})

describe('simulation', () => {
  const fixed = (activities: readonly NetworkActivity[]) => {
    const days = activities.map((a) => a.duration_days)
    return { low: days, high: days }
  }

  it('repeats the deterministic answer where every duration is fixed', () => {
    fc.assert(
      fc.property(networks, (activities) => {
        const network = buildActivityNetwork(activities)
        const { criticality, lastDays } = simulateSchedule(network, fixed(activities), { seed: 1, draws: 70 })
        const { times } = criticalPath(network)
        expect([...criticality]).toEqual(times.map((t) => (t.critical ? 1 : 0)))
        expect(lastDays[0]).toBe(lastDays[69])
      }),
    )
  })

  it('gives the median of one triangular task, and says the same twice', () => {
    const network = buildActivityNetwork([activity('A', 10)])
    const run = () => simulateSchedule(network, { low: [5], high: [25] }, { seed: 4, draws: 20_000 }).lastDays
    // P(x ≤ 12.75) = 1 - (25 - 12.75)² / (20 × 15) = 0.4998: the median falls on the thirteenth day, offset 12.
    expect(run()[10_000]).toBe(12)
    expect(run()).toEqual(run())
  })

  it('shares criticality between equal parallel paths', () => {
    const network = buildActivityNetwork([
      activity('A', 10),
      activity('B', 10),
      activity('C', 1, [link('A'), link('B')]),
    ])
    const { criticality } = simulateSchedule(network, { low: [5, 5, 1], high: [15, 15, 1] }, { seed: 9, draws: 10_000 })
    expect(criticality[0]! + criticality[1]!).toBeCloseTo(1, 5)
    expect(Math.abs(criticality[0]! - 0.5)).toBeLessThan(0.02) // four standard errors
    expect(criticality[2]).toBe(1)
  })
})

function catchError(run: () => unknown): DocumentError {
  try {
    run()
  } catch (error) {
    if (error instanceof DocumentError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
