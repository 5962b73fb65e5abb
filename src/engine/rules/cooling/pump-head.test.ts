import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/pump-head'

const loop = (head_kPa: number) => ({
  items: {
    cdu: { liquidCooling: { role: 'conduit' as const, head_kPa } },
    rack: { heat: { pressureDrop_kPa: 150 } },
    small: { heat: { pressureDrop_kPa: 20 } },
  },
  placements: { cdu1: {}, rack1: {}, small1: {} },
  connections: { 'cdu1~rack1': {}, 'cdu1~small1': {} },
})

describe(RULE, () => {
  it('names the racks whose drop alone exceeds the head', () => {
    expect(findingsOf(RULE, loop(120))).toMatchObject([
      { subjects: ['cdu1', 'rack1'], value: 150, limit: 120, unit: 'kPa' },
    ])
  })

  it('passes with enough head', () => {
    expect(findingsOf(RULE, loop(240))).toEqual([])
  })
})
