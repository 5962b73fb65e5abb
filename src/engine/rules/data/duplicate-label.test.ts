import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/duplicate-label'

describe(RULE, () => {
  it('reports a name that two things of one hall bear', () => {
    const found = findingsOf(RULE, {
      placements: { a1: { label: 'LV 1' }, a2: { label: 'LV 1' }, a3: { label: 'LV 2' } },
    })
    expect(found).toMatchObject([{ severity: 'info', subjects: ['a1', 'a2'], params: { label: 'LV 1' } }])
  })

  it('lets two places use one name', () => {
    expect(findingsOf(RULE, { placements: { a1: { label: 'P1' }, a2: { label: 'P1', hall: null } } })).toEqual([])
  })
})
