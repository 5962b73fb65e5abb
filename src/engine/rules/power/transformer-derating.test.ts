import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/transformer-derating'

const at = (
  altitude_m: number,
  designDryBulb_C: number,
  power: object = {},
  electricalCode: 'NEC' | 'IEC' = 'NEC',
) => ({
  items: { tx: { category: 'transformer', power: { role: 'conduit' as const, rating_kVA: 2500, ...power } } },
  placements: { tx1: {} },
  site: { altitude_m, climate: { designDryBulb_C }, electricalCode },
})
const carrying = (out_kVA: number) => ({ power: { tx1: { out_kW: out_kVA, out_kVA } } })

describe(RULE, () => {
  it('takes 0.4 % per 100 m above 1,000 m: 2,500 kVA × 0.96 = 2,400 kVA at 2,000 m', () => {
    const found = findingsOf(RULE, at(2000, 35), carrying(2450))
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['tx1'], value: 2450, limit: 2400, unit: 'kVA' }])
    expect(found[0]!.standard).toContain('C57.91')
    expect(findingsOf(RULE, at(2000, 35, {}, 'IEC'), carrying(2450))[0]!.standard).toContain('60076-2')
  })

  it('takes 1.5 % per kelvin above 40 °C: 2,500 kVA × 0.925', () => {
    expect(findingsOf(RULE, at(0, 45), carrying(2400))).toMatchObject([{ limit: 2312.5 }])
  })

  it('passes below what is left, on a mild site, and by the limits of the item', () => {
    expect(findingsOf(RULE, at(2000, 35), carrying(2400))).toEqual([])
    expect(findingsOf(RULE, at(800, 38), carrying(2500))).toEqual([])
    expect(findingsOf(RULE, at(2000, 45, { altitudeLimit_m: 2000, ambient_C: 50 }), carrying(2450))).toEqual([])
  })

  it('leaves what exceeds the nameplate to power/overload', () => {
    expect(findingsOf(RULE, at(2000, 35), carrying(2600))).toEqual([])
  })
})
