import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../model/connection'
import { runImpedance, voltageDropShare } from './conductor'

const run = (fields: Partial<Connection>): Connection => ({ id: 'c', kind: 'power', from: 'a', to: 'b', ...fields })

describe('runImpedance and voltageDropShare', () => {
  /** 60 m of 120 mm² copper: 11.25 mΩ and 4.8 mΩ; 193.3 A at power factor 0.95 lose 4.08 V of 415 V, 0.98 %. */
  it('follows the example by hand', () => {
    const impedance = runImpedance(run({ conductor_mm2: 120 }), 60, 'IEC')!
    expect(impedance.r_ohm).toBeCloseTo(0.01125, 6)
    expect(impedance.x_ohm).toBeCloseTo(0.0048, 6)
    expect(voltageDropShare(impedance, 193.3, 0.95, 415) * 415).toBeCloseTo(4.08, 2)
  })

  it('halves with two conductors in parallel, and needs a cross-section', () => {
    const one = runImpedance(run({ conductor_mm2: 253 }), 100, 'NEC')!
    const two = runImpedance(run({ conductor_mm2: 253, parallel: 2 }), 100, 'NEC')!
    expect(two.r_ohm).toBeCloseTo(one.r_ohm / 2, 9)
    expect(two.x_ohm).toBeCloseTo(one.x_ohm / 2, 9)
    expect(runImpedance(run({}), 100, 'NEC')).toBeNull()
  })
})
