import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/waiver-reopened'
const overloaded = (accepted: number) =>
  findingsOf(
    RULE,
    {
      items: { board: { power: { role: 'conduit', rating_kW: 100 } } },
      placements: { board1: {} },
      waivers: [{ rule: 'power/overload', subjects: ['board1'], reason: 'as measured', value: accepted }],
    },
    { power: { board1: { out_kW: 120, out_kVA: 120 } } },
  )

describe(RULE, () => {
  it('gives the accepted and the present value', () => {
    expect(overloaded(110)).toMatchObject([
      {
        severity: 'info',
        subjects: ['board1'],
        value: 120,
        limit: 110,
        unit: 'kW',
        params: { rule: 'power/overload' },
      },
    ])
    expect(overloaded(110)[0]!.message).toContain('was accepted at 110 kW and is open again at 120 kW')
  })

  it('is silent while the waiver holds', () => {
    expect(overloaded(120)).toEqual([])
    expect(overloaded(130)).toEqual([])
  })
})
