import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'cooling/supply-minimum'

const loop = (role: 'sink' | 'conduit') => ({
  items: {
    plant: { liquidCooling: { role } },
    rack: { load: { design_kW: 100 }, heat: { liquidFraction: 1, supplyMin_C: 17 } },
  },
  placements: { plant1: {}, rack1: {} },
  connections: { 'plant1~rack1': {} },
})
const at = (supply_C: number) => ({ liquid: { rack1: { supply_C } } })

describe(RULE, () => {
  it('is certain where a chiller feeds the rack, and a matter of mixing behind a CDU', () => {
    expect(findingsOf(RULE, loop('sink'), at(11))).toMatchObject([{ severity: 'error', value: 11, limit: 17 }])
    expect(findingsOf(RULE, loop('conduit'), at(11))).toMatchObject([{ severity: 'warning', subjects: ['rack1'] }])
  })

  it('passes at the limit', () => expect(findingsOf(RULE, loop('sink'), at(17))).toEqual([]))
})
