import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/lead-time'
const site = (targetDate: string | undefined, start = '2027-02-01') => ({
  items: { transformer: { leadTime_weeks: { low: 40, base: 60, high: 100 } } },
  placements: { transformer1: { status: 'new' as const } },
  site: targetDate ? { targetDate } : {},
  schedule: { start },
})

describe(RULE, () => {
  it('reports what arrives after the target date', () => {
    const found = findingsOf(RULE, site('2028-02-01'))
    expect(found).toMatchObject([{ severity: 'warning', value: 60, unit: 'weeks', params: { ordered: '2027-02-01' } }])
    expect(found[0]!.limit).toBeCloseTo(365 / 7, 9)
    expect(findingsOf(RULE, site('2028-06-01'))).toEqual([])
  })

  it('counts from today where the start is past', () => {
    expect(findingsOf(RULE, site('2028-02-20', '2026-06-01'))).toMatchObject([{ params: { ordered: '2027-01-15' } }])
  })

  it('takes the target of the schedule where the site names none, and is silent without either', () => {
    const planned = { ...site(undefined), schedule: { start: '2027-02-01', target: '2027-06-01' } }
    expect(findingsOf(RULE, planned)).toHaveLength(1)
    expect(findingsOf(RULE, site(undefined))).toEqual([])
  })
})
