import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/flow-balance'

/** A rack that lets coolant through easily beside one that does not. */
const loop = (easy_kPa: number, head_kPa: number) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit' as const, head_kPa, maxFlow_lpm: 300 } },
    easy: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: easy_kPa } },
    hard: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 150 } },
  },
  placements: { cdu1: {}, easy1: {}, hard1: {} },
  connections: {
    'cdu1~easy1': { length_m: 5, bore_m: 0.0525 },
    'cdu1~hard1': { length_m: 5, bore_m: 0.0525 },
  },
})

describe(RULE, () => {
  it('names the rack whose neighbour takes its coolant', () => {
    const [found] = findingsOf(RULE, loop(20, 180))
    expect(found).toMatchObject({ subjects: ['hard1'], unit: 'lpm', severity: 'warning' })
    expect(found!.value).toBeLessThan(found!.limit!)
  })

  it('only hints at it where pipes had to be assumed', () => {
    const sketch = loop(20, 180)
    const assumed = { ...sketch, connections: { 'cdu1~easy1': {}, 'cdu1~hard1': {} } }
    expect(findingsOf(RULE, assumed)).toMatchObject([{ subjects: ['hard1'], severity: 'info' }])
  })

  it('passes racks alike', () => {
    expect(findingsOf(RULE, loop(150, 180))).toEqual([])
  })

  it('leaves it to the pressure where the pumps could not lift it anyway', () => {
    expect(findingsOf(RULE, loop(20, 100))).toEqual([])
  })
})
