import { describe, expect, it } from 'vitest'
import { findingsOf } from '../testing/build-facts'

const RULE = 'data/energy-price'
const site = (energyPrice_perMWh?: number) => ({
  items: { rack: { load: { design_kW: 10 } } },
  placements: { rack1: { mission: 'mining' as const } },
  site: energyPrice_perMWh === undefined ? {} : { energyPrice_perMWh },
})

describe(RULE, () => {
  it('misses the price where something draws power', () => {
    expect(findingsOf(RULE, site())).toMatchObject([{ severity: 'info', subjects: [] }])
  })

  it('takes any stated price, zero included, and asks none of an empty site', () => {
    expect(findingsOf(RULE, site(0))).toEqual([])
    expect(findingsOf(RULE, {})).toEqual([])
  })
})
