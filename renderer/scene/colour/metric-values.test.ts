import { describe, expect, it } from 'vitest'
import type { CheckResult, PowerNodeResult } from '../../../src/engine/results'
import { emptyCheck, sampleSite } from '../testing/sample-site'
import { metricValues } from './metric-values'

const site = sampleSite({ rows: 4, racksPerRow: 20, buildings: 1 })
const node = (out_kVA: number): PowerNodeResult => ({
  live: true,
  out_kW: out_kVA * 0.98,
  out_kVA,
  in_kW: out_kVA,
  limit: 2000,
  limitUnit: 'kVA',
  utilisation: out_kVA / 2500,
})
const check: CheckResult = {
  ...emptyCheck,
  power: { nodes: { 'LV-1-1': node(1000), 'LV-1-2': node(1500) } },
  liquid: {
    nodes: {
      'H1-R04-9': { live: true, out_kW: 0, in_kW: 102, limit: null, utilisation: null, supply_C: 50, flow_lpm: 150 },
    },
  },
  worst: { 'LV-1-1': { value: 2200, unit: 'kVA', limit: 2500, rating: 2500, out: ['LV-1-2'] } },
  contingencies: [{ out: ['TX-1-4'], unserved: ['H1-R04-9', 'H1-R04-1'], unserved_kW: 162, overloads: [] }],
}

describe('metricValues', () => {
  it('measures normal load against the limit, not the rating', () => {
    const values = metricValues('normal-load', site, check)
    expect(values.get('LV-1-1')).toBe(0.5)
    expect(values.get('LV-1-2')).toBe(0.75)
  })

  it('shows a rack as what feeds it, and as unknown where that is unknown', () => {
    const values = metricValues('normal-load', site, check)
    expect(values.get('H1-R01-1')).toBe(0.5)
    expect(values.get('H1-R03-1')).toBeNull()
  })

  it('takes the worst outage where it is worse than normal', () => {
    const values = metricValues('worst-outage', site, check)
    expect(values.get('LV-1-1')).toBeCloseTo(0.88)
    expect(values.get('H1-R01-5')).toBeCloseTo(0.88)
    expect(values.get('LV-1-2')).toBe(0.75)
  })

  it('marks a protected load that an outage drops; a miner may be dropped', () => {
    const values = metricValues('worst-outage', site, check)
    expect(values.get('H1-R04-9')).toBe(Number.POSITIVE_INFINITY)
    expect(values.get('H1-R04-1')).toBeNull()
  })

  it('measures supply temperature against what the rack may take, and leaves air-cooled racks out', () => {
    const values = metricValues('supply-temperature', site, check)
    expect(values.get('H1-R04-9')).toBeCloseTo(50 / 45)
    expect(values.get('H1-R04-10')).toBeNull()
    expect(values.has('H1-R01-1')).toBe(false)
  })
})
