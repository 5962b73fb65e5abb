import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Waiver } from '../../model/waiver'
import type { Finding } from '../results'
import { applyWaivers } from './apply-waivers'
import { buildSite } from './testing/build-site'

const RULE = 'power/overload'
const finding = (subjects: string[], more: Partial<Finding> = {}): Finding => ({
  rule: RULE,
  severity: 'error',
  subjects,
  contingency: [],
  value: 10,
  limit: 8,
  unit: 'kW',
  message: '',
  standard: '',
  waived: false,
  params: {},
  key: `${RULE}|${subjects.join(',')}||`,
  ...more,
})
const collective = (subjects: string[]) => finding(subjects, { key: `${RULE}|*||H1` })
const site = (waivers: readonly Partial<Waiver>[]) =>
  buildSite({
    placements: { a1: {}, a2: {}, b1: { hall: 'H2' }, yard1: { hall: null } },
    moreHalls: [
      {
        id: 'H2',
        outline: [
          [50, 0],
          [60, 0],
          [60, 9],
        ],
      },
    ],
    waivers: waivers.map((w) => ({ rule: RULE, subjects: [], reason: 'agreed', ...w })),
  })
const accepts = (waiver: Partial<Waiver>, found: Finding) =>
  applyWaivers([found], site([waiver]), '2027-01-15').findings[0]!.waived

describe('applyWaivers', () => {
  it('accepts by object: every finding that involves it, and of all of a kind only where all are named', () => {
    const a1 = { scope: 'object' as const, subjects: ['a1'] }
    expect(accepts(a1, finding(['a1']))).toBe(true)
    expect(accepts(a1, finding(['a2', 'a1']))).toBe(true)
    expect(accepts(a1, finding(['a2']))).toBe(false)
    expect(accepts(a1, collective(['a1', 'a2']))).toBe(false)
    expect(accepts({ ...a1, subjects: ['a1', 'a2', 'b1'] }, collective(['a1', 'a2']))).toBe(true)
  })

  it('accepts by hall: what happens wholly inside it', () => {
    const inH1 = { scope: 'hall' as const, hall: 'H1' }
    expect(accepts(inH1, finding(['a1', 'a2']))).toBe(true)
    expect(accepts(inH1, finding(['a1', 'b1']))).toBe(false)
    expect(accepts(inH1, finding(['yard1']))).toBe(false)
    expect(accepts(inH1, finding([]))).toBe(false)
  })

  it('accepts by site: the rule as a whole, within contingency, date and value', () => {
    const everywhere = { scope: 'site' as const }
    expect(accepts(everywhere, finding(['b1']))).toBe(true)
    expect(accepts(everywhere, finding([]))).toBe(true)
    expect(accepts(everywhere, finding(['b1'], { rule: 'power/voltage' }))).toBe(false)
    expect(accepts({ ...everywhere, contingency: ['a1'] }, finding(['b1']))).toBe(false)
    expect(accepts({ ...everywhere, expires: '2027-01-14' }, finding(['b1']))).toBe(false)
    expect(accepts({ ...everywhere, value: 9 }, finding(['b1']))).toBe(false)
  })

  it('follows a finding about all of a kind by its key, whoever joins or leaves', () => {
    const keyed = { subjects: ['a1'], key: `${RULE}|*||H1` }
    expect(accepts(keyed, collective(['a1', 'a2']))).toBe(true)
    expect(accepts({ subjects: ['a1'] }, collective(['a1', 'a2']))).toBe(false)
    expect(accepts({ ...keyed, key: `${RULE}|*||H2` }, collective(['a1']))).toBe(false)
  })

  it('says which acceptance does not hold any more, and why', () => {
    const lapsed = (waiver: Partial<Waiver>) =>
      applyWaivers([finding(['a1'])], site([{ subjects: ['a1'], ...waiver }]), '2027-01-15').lapsed
    expect(lapsed({ value: 9 })).toMatchObject([{ because: 'worse', finding: { value: 10 } }])
    expect(lapsed({ expires: '2027-01-14' })).toMatchObject([{ because: 'expired' }])
    expect(lapsed({})).toEqual([])
  })

  it('reports nothing lapsed that another waiver accepts', () => {
    const both = site([{ subjects: ['a1'], value: 9 }, { scope: 'site' }])
    expect(applyWaivers([finding(['a1'])], both, '2027-01-15').lapsed).toEqual([])
  })

  it('accepts with many waivers what some one of them accepts alone', () => {
    const ids = fc.subarray(['a1', 'a2', 'b1', 'yard1'])
    const waiver = fc.record({
      subjects: ids,
      scope: fc.constantFrom('finding' as const, 'object' as const, 'hall' as const, 'site' as const),
      hall: fc.constantFrom('H1', 'H2'),
      value: fc.constantFrom(null, 9, 10),
      contingency: fc.constantFrom<string[]>([], ['a2']),
    })
    const found = fc.tuple(ids, fc.boolean()).map(([s, all]) => (all ? collective(s) : finding(s)))
    fc.assert(
      fc.property(fc.array(waiver, { maxLength: 6 }), found, (waivers, f) => {
        const together = applyWaivers([f], site(waivers), '').findings[0]!.waived
        expect(together).toBe(waivers.some((w) => accepts(w, f)))
      }),
    )
  })
})
