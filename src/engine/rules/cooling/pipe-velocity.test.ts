import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/pipe-velocity'

/** A rack of 200 kW needs 289 L/min. */
const pipe = (fields: object) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit' as const } },
    rack: { load: { design_kW: 200 }, heat: { liquidFraction: 1, deltaT_K: 10 } },
  },
  placements: { cdu1: {}, rack1: {} },
  connections: { 'cdu1~rack1': { length_m: 5, ...fields } },
})

describe(RULE, () => {
  it('finds a hose that coolant rushes through', () => {
    const [found] = findingsOf(RULE, pipe({ bore_m: 0.04 }))
    expect(found).toMatchObject({ subjects: ['cdu1', 'rack1'], limit: 2.5, unit: 'm/s', severity: 'warning' })
    expect(found!.value).toBeCloseTo(3.835, 2)
  })

  it('passes a wider one', () => {
    expect(findingsOf(RULE, pipe({ bore_m: 0.0525 }))).toEqual([])
  })

  it('says nothing of a bore that nobody gave', () => {
    expect(findingsOf(RULE, pipe({}))).toEqual([])
  })
})
