import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/waiver-expired'
const accepted = (expires: string, out_kW = 120) =>
  findingsOf(
    RULE,
    {
      items: { board: { power: { role: 'conduit', rating_kW: 100 } } },
      placements: { board1: {} },
      waivers: [{ rule: 'power/overload', subjects: ['board1'], reason: 'until the spring', expires }],
    },
    { power: { board1: { out_kW, out_kVA: out_kW } }, today: '2027-01-15' },
  )

describe(RULE, () => {
  it('says that what was accepted until a date is open again', () => {
    expect(accepted('2027-01-14')).toMatchObject([{ severity: 'info', params: { expires: '2027-01-14' } }])
    expect(accepted('2027-01-15')).toEqual([])
  })

  it('is silent where there is nothing left to accept', () => {
    expect(accepted('2027-01-14', 50)).toEqual([])
  })
})
