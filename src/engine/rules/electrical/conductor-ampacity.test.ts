import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Connection } from '../../../model/connection'
import { runAmpacity_A } from './conductor-ampacity'

const run = (fields: Partial<Connection>): Connection => ({ id: 'c', kind: 'power', from: 'a', to: 'b', ...fields })

describe('runAmpacity_A', () => {
  it('reads the tables of both codes', () => {
    expect(runAmpacity_A(run({ conductor_mm2: 253 }), 'NEC')).toBe(380)
    expect(runAmpacity_A(run({ conductor_mm2: 253.4, conductor: 'aluminium', parallel: 3 }), 'NEC')).toBe(930)
    expect(runAmpacity_A(run({ conductor_mm2: 240 }), 'IEC')).toBe(500)
  })

  it('says nothing outside the tables', () => {
    expect(runAmpacity_A(run({}), 'NEC')).toBeNull()
    expect(runAmpacity_A(run({ conductor_mm2: 1 }), 'IEC')).toBeNull()
    expect(runAmpacity_A(run({ conductor_mm2: 1.5, conductor: 'aluminium' }), 'IEC')).toBeNull()
    expect(runAmpacity_A(run({ conductor_mm2: 630 }), 'IEC')).toBeNull()
  })

  it('grows with the cross-section, and copper carries more than aluminium', () => {
    const size = fc.double({ min: 4, max: 300, noNaN: true })
    fc.assert(
      fc.property(size, size, fc.constantFrom('NEC' as const, 'IEC' as const), (a, b, code) => {
        const of = (conductor_mm2: number, conductor: 'copper' | 'aluminium') =>
          runAmpacity_A(run({ conductor_mm2, conductor }), code)!
        expect(of(Math.max(a, b), 'copper')).toBeGreaterThanOrEqual(of(Math.min(a, b), 'copper'))
        expect(of(a, 'copper')).toBeGreaterThan(of(a, 'aluminium'))
      }),
    )
  })
})
