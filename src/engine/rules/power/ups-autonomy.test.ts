import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'power/ups-autonomy'

const site = (power: object, generator: object | null = {}, cabinets = 0) => ({
  items: {
    gen: { category: 'generator', power: { role: 'source' as const, ...generator } },
    board: { power: { role: 'conduit' as const } },
    ups: { power: { role: 'conduit' as const, rating_kW: 1000, ...power } },
    battery: { attributes: { rated_kW: 200, autonomy_min: 5 } },
  },
  placements: { gen1: {}, board1: {}, ups1: {}, ...(cabinets > 0 && { battery1: {} }) },
  connections: {
    ...(generator && { 'gen1>board1': { standby: true } }),
    'board1>ups1': {},
    ...(cabinets > 0 && { 'battery1>ups1': {} }),
  },
})
const facts = { power: { ups1: { out_kW: 500 } } }

describe(RULE, () => {
  it('needs start and margin: 10 s + 60 s', () => {
    const found = findingsOf(RULE, site({ autonomy_min: 0.5 }), facts)
    expect(found).toMatchObject([{ severity: 'warning', subjects: ['ups1'], value: 1, unit: 'min' }])
    expect(found[0]!.limit).toBeCloseTo(70 / 60)
    expect(findingsOf(RULE, site({ autonomy_min: 5 }), facts)).toEqual([])
  })

  it('takes the start that the generator states', () => {
    expect(findingsOf(RULE, site({ autonomy_min: 1 }, { start_s: 90 }), facts)).toMatchObject([
      { value: 2, limit: 2.5 },
    ])
  })

  it('counts the cabinets connected to it', () => {
    expect(findingsOf(RULE, site({}, { start_s: 90 }, 1), facts)).toMatchObject([{ value: 2, limit: 2.5 }])
  })

  it('says once which UPS have no generator behind them', () => {
    expect(findingsOf(RULE, site({ autonomy_min: 5 }, null), facts)).toMatchObject([
      { severity: 'info', subjects: ['ups1'], params: { kind: 'alone' } },
    ])
  })

  it('leaves a UPS without figures to power/unknown', () => {
    expect(findingsOf(RULE, site({}), facts)).toEqual([])
  })
})
