import { describe, expect, it } from 'vitest'
import { buildActivityNetwork } from '../../../src/engine/schedule/activity-network'
import { criticalPath } from '../../../src/engine/schedule/critical-path'
import { normalCdf } from '../../../src/engine/simulation/normal-distribution'

/** Activities as `[name, duration, predecessors]`, all finish to start. */
type Row = readonly [name: string, duration: number, after: string]

function solve(rows: readonly Row[]) {
  const network = rows.map(([id, duration_days, after]) => ({
    id,
    duration_days,
    after: after
      .split(' ')
      .filter(Boolean)
      .map((from) => ({ id: from, type: 'FS' as const, lag_days: 0 })),
    notBefore: 0,
  }))
  const { finish, times } = criticalPath(buildActivityNetwork(network))
  return {
    finish,
    critical: rows.filter((_, i) => times[i]!.critical).map(([name]) => name),
    /** Earliest and latest start and slack of each activity. */
    table: rows.map(([name], i) => [name, times[i]!.earlyStart, times[i]!.lateStart, times[i]!.totalFloat]),
  }
}

describe('Taylor, Introduction to Management Science, ch. 8: published solution tables', () => {
  it('seven activities, 20 weeks, path 1-3-4-5-6', () => {
    const { finish, table } = solve([
      ['1-2', 7, ''],
      ['1-3', 10, ''],
      ['2-4', 6, '1-2'],
      ['3-4', 5, '1-3'],
      ['3-5', 4, '1-3'],
      ['4-5', 3, '2-4 3-4'],
      ['5-6', 2, '3-5 4-5'],
    ])
    expect(finish).toBe(20)
    expect(table).toEqual([
      ['1-2', 0, 2, 2],
      ['1-3', 0, 0, 0],
      ['2-4', 7, 9, 2],
      ['3-4', 10, 10, 0],
      ['3-5', 10, 14, 4],
      ['4-5', 15, 15, 0],
      ['5-6', 18, 18, 0],
    ])
  })

  it('thirteen activities with a dummy, 38 weeks', () => {
    const { finish, table } = solve([
      ['1-2', 8, ''],
      ['1-3', 10, ''],
      ['1-4', 9, ''],
      ['2-5', 6, '1-2'],
      ['2-6', 4, '1-2'],
      ['3-5', 5, '1-3'],
      ['4-5', 0, '1-4'],
      ['4-7', 7, '1-4'],
      ['5-7', 12, '2-5 3-5 4-5'],
      ['5-8', 15, '2-5 3-5 4-5'],
      ['6-9', 18, '2-6'],
      ['7-8', 4, '4-7 5-7'],
      ['8-9', 7, '5-8 7-8'],
    ])
    expect(finish).toBe(38)
    expect(table).toEqual([
      ['1-2', 0, 1, 1],
      ['1-3', 0, 0, 0],
      ['1-4', 0, 6, 6],
      ['2-5', 8, 9, 1],
      ['2-6', 8, 16, 8],
      ['3-5', 10, 10, 0],
      ['4-5', 9, 15, 6],
      ['4-7', 9, 20, 11],
      ['5-7', 15, 15, 0],
      ['5-8', 15, 16, 1],
      ['6-9', 12, 20, 8],
      ['7-8', 27, 27, 0],
      ['8-9', 31, 31, 0],
    ])
  })
})

describe('Hillier and Lieberman, Introduction to Operations Research: Reliable Construction Co.', () => {
  /** Optimistic, likely, pessimistic weeks and predecessors. */
  const activities: Readonly<Record<string, readonly [number, number, number, string]>> = {
    A: [1, 2, 3, ''],
    B: [2, 3.5, 8, 'A'],
    C: [6, 9, 18, 'B'],
    D: [4, 5.5, 10, 'C'],
    E: [1, 4.5, 5, 'C'],
    F: [4, 4, 10, 'E'],
    G: [5, 6.5, 11, 'D'],
    H: [5, 8, 17, 'E G'],
    I: [3, 7.5, 9, 'C'],
    J: [3, 9, 9, 'F I'],
    K: [4, 4, 4, 'J'],
    L: [1, 5.5, 7, 'J'],
    M: [1, 2, 3, 'H'],
    N: [5, 5.5, 9, 'K L'],
  }
  const rows = Object.entries(activities).map(([name, [o, m, p, after]]): Row => [name, (o + 4 * m + p) / 6, after])
  const { finish, critical } = solve(rows)

  it('takes 44 weeks along A-B-C-E-F-J-L-N', () => {
    expect(finish).toBeCloseTo(44, 9)
    expect(critical.join('-')).toBe('A-B-C-E-F-J-L-N')
  })

  it('meets its deadline of 47 weeks with a probability of 0.84 by PERT', () => {
    const variance = critical.reduce((sum, name) => sum + ((activities[name]![2] - activities[name]![0]) / 6) ** 2, 0)
    expect(variance).toBeCloseTo(9, 9)
    expect(normalCdf((47 - finish) / Math.sqrt(variance))).toBeCloseTo(0.84, 2)
  })
})

describe('Winston, Operations Research, section 8.4: Widgetco', () => {
  it('introduces its product in 38 days along B-D-E-F', () => {
    const { finish, critical } = solve([
      ['A', 6, ''],
      ['B', 9, ''],
      ['C', 8, 'A B'],
      ['D', 7, 'A B'],
      ['E', 10, 'D'],
      ['F', 12, 'C E'],
    ])
    expect(finish).toBe(38)
    expect(critical.join('-')).toBe('B-D-E-F')
  })
})

describe('a 10 to 20 MW retrofit hall, sixteen activities of trade practice', () => {
  it('takes 96 weeks when orders wait for the basis of design', () => {
    const { finish, critical } = solve([
      ['A', 4, ''],
      ['B', 6, 'A'],
      ['C', 26, 'A'],
      ['D', 4, 'B'],
      ['E', 16, 'B'],
      ['F', 44, 'D'],
      ['G', 4, 'E'],
      ['H', 10, 'G'],
      ['I', 8, 'E'],
      ['J', 14, 'F I'],
      ['K', 14, 'F I'],
      ['L', 9, 'H J'],
      ['M', 8, 'H K'],
      ['N', 5, 'L M'],
      ['O', 4, 'N C'],
      ['P', 6, 'O'],
    ])
    expect(finish).toBe(96)
    expect(critical.join('-')).toBe('A-B-D-F-J-L-N-O-P')
  })
})
