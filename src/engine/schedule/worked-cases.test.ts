import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { SiteDocument } from '../../model/document'
import { resolveSite } from '../../model/effective-site'
import { buildActivityNetwork } from './activity-network'
import { criticalPath } from './critical-path'
import { scheduleSite } from './schedule-site'

const folder = new URL('../../../test/cases/schedule/', import.meta.url)
const cases = readdirSync(folder).filter((name) => name.endsWith('.json'))

/** The schedule of a site that has nothing but these settings. */
const scheduleOf = (schedule: SiteDocument['schedule']) => {
  const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Case' }, schedule }
  const site = resolveSite(document, new Map())
  return scheduleSite(site, site)
}

describe('worked cases', () => {
  it('are there', () => expect(cases.length).toBeGreaterThanOrEqual(4))

  it.each(cases)('%s: dates, floats and critical flags', (name) => {
    const { schedule, expected } = JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
    const { activities } = scheduleOf(schedule)
    const answered = activities.map(
      ({ id, earlyStart, earlyFinish, lateStart, lateFinish, totalFloat_days, freeFloat_days, critical }) => [
        id,
        { earlyStart, earlyFinish, lateStart, lateFinish, totalFloat_days, freeFloat_days, critical },
      ],
    )
    expect(Object.fromEntries(answered)).toEqual(expected)
  })
})

describe('PERT network of fourteen activities (project-management textbook example)', () => {
  const threePoint: Record<string, [number, number, number, string]> = {
    A: [5, 5, 7, ''],
    B: [1, 2, 5, ''],
    C: [5, 5, 5, 'A'],
    D: [4, 8, 13, 'A'],
    E: [1, 10, 17, 'BC'],
    F: [1, 5, 7, 'D'],
    G: [2, 6, 9, 'D'],
    H: [4, 4, 6, 'EF'],
    I: [2, 7, 10, 'GH'],
    J: [2, 4, 7, 'I'],
    K: [6, 10, 13, 'I'],
    L: [2, 6, 6, 'J'],
    M: [2, 2, 3, 'K'],
    N: [7, 7, 12, 'LM'],
  }
  const { finish, times } = criticalPath(
    buildActivityNetwork(
      Object.entries(threePoint).map(([id, [o, m, p, after]]) => ({
        id,
        duration_days: (o + 4 * m + p) / 6,
        after: [...after].map((from) => ({ id: from, type: 'FS' as const, lag_days: 0 })),
        notBefore: 0,
      })),
    ),
  )
  const critical = Object.keys(threePoint).filter((_, index) => times[index]!.critical)

  it('has the published expected length', () => expect(finish).toBeCloseTo(50.83, 2))
  it('has the published critical path', () => expect(critical.join('-')).toBe('A-C-E-H-I-K-M-N'))
  it('has the published variance along it', () => {
    const variance = critical.reduce((sum, id) => sum + ((threePoint[id]![2] - threePoint[id]![0]) / 6) ** 2, 0)
    expect(variance).toBeCloseTo(11.194, 3)
  })
})
