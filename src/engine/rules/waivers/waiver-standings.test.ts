import { describe, expect, it } from 'vitest'
import type { Waiver } from '../../../model/waiver'
import type { Finding } from '../../results'
import { buildSite } from '../testing/build-site'
import { acceptedBy, acceptingWaiver, waiverStandings } from './waiver-standings'

const RULE = 'power/overload'
const TODAY = '2026-11-22'
const finding = (subject: string, value = 10): Finding => ({
  rule: RULE,
  severity: 'error',
  subjects: [subject],
  contingency: [],
  value,
  limit: 8,
  unit: 'kW',
  message: '',
  standard: '',
  waived: false,
  params: {},
  key: `${RULE}|${subject}||`,
})
const waiver = (more: Partial<Waiver>): Waiver => ({ rule: RULE, subjects: [], reason: 'agreed', ...more })
const site = (...waivers: Waiver[]) => buildSite({ placements: { a1: {}, a2: {} }, waivers })

describe('waiverStandings', () => {
  it('tells which waivers hold, lapsed, or met nothing', () => {
    const standings = waiverStandings(
      site(
        waiver({ subjects: ['a1'], value: 10 }),
        waiver({ subjects: ['a2'], value: 9 }),
        waiver({ subjects: ['a1'], expires: '2026-11-21' }),
        waiver({ subjects: ['gone'] }),
        waiver({ subjects: ['a1'], scenario: 's1' }),
      ),
      [finding('a1'), finding('a2')],
      TODAY,
    )
    expect(standings.map((s) => [s.standing, s.findings.map((f) => f.subjects[0])])).toEqual([
      ['holds', ['a1']],
      ['worse', ['a2']],
      ['expired', ['a1']],
      ['unmatched', []],
      ['elsewhere', []],
    ])
  })
})

describe('acceptingWaiver', () => {
  it('finds the narrowest that still holds, whatever its scope', () => {
    const expired = waiver({ subjects: ['a1'], expires: '2026-11-21' })
    const everywhere = waiver({ scope: 'site' })
    const found = acceptingWaiver(site(expired, everywhere), finding('a1'), TODAY)
    expect(found).toMatchObject({ scope: 'site' })
    expect(acceptingWaiver(site(expired), finding('a1'), TODAY)).toBeUndefined()
  })
})

describe('acceptedBy', () => {
  it('counts what a waiver of each scope would take in', () => {
    const findings = [finding('a1'), finding('a2'), finding('a2', 12)]
    const count = (w: Waiver) => acceptedBy(site(), w, findings, TODAY)
    expect(count(waiver({ subjects: ['a1'] }))).toBe(1)
    expect(count(waiver({ scope: 'object', subjects: ['a2'] }))).toBe(2)
    expect(count(waiver({ scope: 'site' }))).toBe(3)
    expect(count(waiver({ scope: 'site', value: 10 }))).toBe(2)
  })
})
