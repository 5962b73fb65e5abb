import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'
import type { SiteSketch } from '../testing/build-site'

const RULE = 'data/waiver-unmatched'
const waived = (waiver: Partial<NonNullable<SiteSketch['waivers']>[number]>) =>
  findingsOf(RULE, { placements: { board1: {} }, waivers: [{ rule: 'power/overload', reason: 'listed', ...waiver }] })

describe(RULE, () => {
  it('names what a waiver names and the site does not have', () => {
    expect(waived({ subjects: ['board1', 'gone'] })).toMatchObject([
      { severity: 'info', subjects: ['board1'], params: { missing: 'gone' } },
    ])
    expect(waived({ subjects: ['board1'], contingency: ['gone'] })).toHaveLength(1)
    expect(waived({ scope: 'hall', hall: 'H9' })).toHaveLength(1)
  })

  it('is silent about what is there, and about waivers of another variant', () => {
    expect(waived({ subjects: ['board1'] })).toEqual([])
    expect(waived({ scope: 'hall', hall: 'H1' })).toEqual([])
    expect(waived({ subjects: ['gone'], scenario: 'phase-2' })).toEqual([])
  })
})
