import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'site/import-limit'

const site = (importLimit_kW: number | undefined, peak_kW = 120) => ({
  items: {
    utility: { category: 'utility-feed', power: { role: 'source' as const } },
    gen: { category: 'generator', power: { role: 'source' as const } },
    rack: { load: { design_kW: 120, peak_kW } },
  },
  placements: { utility1: {}, utility2: {}, gen1: {}, rack1: {} },
  connections: { 'utility1>rack1': {}, 'utility2>rack1': {} },
  ...(importLimit_kW !== undefined && { site: { utility: { importLimit_kW } } }),
})
const facts = {
  power: { utility1: { out_kW: 600 }, utility2: { out_kW: 500 }, gen1: { out_kW: 900 }, rack1: { in_kW: 120 } },
}

describe(RULE, () => {
  it('adds the utility feeds, without generators', () => {
    expect(findingsOf(RULE, site(1000), facts)).toMatchObject([
      { severity: 'error', subjects: ['utility1', 'utility2'], value: 1100, limit: 1000, unit: 'kW' },
    ])
    expect(findingsOf(RULE, site(1100), facts)).toEqual([])
  })

  it('warns where only the peaks go beyond it', () => {
    expect(findingsOf(RULE, site(1100, 130), facts)).toMatchObject([{ severity: 'warning', value: 1110 }])
  })

  it('is silent without an agreement', () => {
    expect(findingsOf(RULE, site(undefined), facts)).toEqual([])
  })
})
