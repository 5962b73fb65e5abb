import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/loop-pressure'

const loop = (length_m: number, fields: object = { bore_m: 0.0525 }) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit' as const, head_kPa: 180, maxFlow_lpm: 150 } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 150 } },
  },
  placements: { cdu1: {}, rack1: {} },
  connections: { 'cdu1~rack1': { length_m, ...fields } },
})

describe(RULE, () => {
  it('finds a run that is too long for the pumps', () => {
    const [found] = findingsOf(RULE, loop(200))
    expect(found).toMatchObject({ subjects: ['cdu1', 'rack1'], unit: 'kPa', severity: 'error' })
    expect(found!.value).toBeGreaterThan(found!.limit!)
    expect(found!.value).toBeGreaterThan(150)
  })

  it('passes a short one', () => {
    expect(findingsOf(RULE, loop(10))).toEqual([])
  })

  it('only warns where a bore had to be assumed', () => {
    expect(findingsOf(RULE, loop(400, {}))).toMatchObject([{ severity: 'warning' }])
  })
})
