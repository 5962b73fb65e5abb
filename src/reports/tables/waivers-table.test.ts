import { describe, expect, it } from 'vitest'
import { sampleCheck, sampleInput } from '../testing/sample-answers'
import { sampleSite } from '../testing/sample-site'
import { shippedTranslator } from '../testing/shipped-resources'
import { notCheckedTable } from './not-checked-table'
import { waiversTable } from './waivers-table'

const en = shippedTranslator('en')
const site = (waivers: ReturnType<typeof sampleSite>['waivers']) => ({ ...sampleSite('b'), waivers })

describe('waiversTable', () => {
  it('prints reason, owner and end of each waiver, and how it stands', () => {
    const input = sampleInput({
      site: site([
        { rule: 'sample/clearance', subjects: ['G1'], reason: 'agreed', author: 'A. Rossi', date: '2026-11-01' },
        { rule: 'sample/overload', subjects: [], scope: 'site', reason: 'tested', expires: '2026-11-21' },
        { rule: 'sample/gone', subjects: ['G2'], reason: 'old' },
      ]),
    })
    const { rows } = waiversTable(input, en)
    expect(rows[0]).toMatchObject({ about: 'G1', reason: 'agreed', author: 'A. Rossi', state: 'holds for 1 finding' })
    expect(rows[1]).toMatchObject({ about: 'whole site', expires: '21 Nov 2026', state: 'expired', author: '–' })
    expect(rows[2]).toMatchObject({ expires: 'no end', state: 'meets no finding' })
  })
})

describe('notCheckedTable', () => {
  it('names a check that the project switched off, with its reason', () => {
    const off = {
      ...sampleSite('b'),
      checks: { rules: { 'power/overload': { severity: 'off' as const, reason: 'board tested' } } },
    }
    const { rows } = notCheckedTable({ site: off, check: sampleCheck('b') }, en)
    const row = rows.find(({ rule }) => rule === 'power/overload')
    expect(row?.why).toContain('board tested')
    expect(row?.check).not.toBe('power/overload')
  })
})
