import { describe, expect, it } from 'vitest'
import { tabulatedFlow_lpm } from './required-flow'

const rubin = {
  id: 'vr-nvl72',
  category: 'gpu-rack',
  name: 'Vera Rubin NVL72',
  heat: {
    // 227 kW, PG25: the maker's flow at 25, 30, 35, 40 and 45 °C supply.
    flowBySupply: [
      [25, 150],
      [30, 170],
      [35, 200],
      [40, 250],
      [45, 320],
    ] as [number, number][],
  },
}

describe('tabulatedFlow_lpm', () => {
  it.each(rubin.heat.flowBySupply)('at %d °C is %d L/min as printed', (supply_C, flow_lpm) => {
    expect(tabulatedFlow_lpm(rubin, supply_C)).toBe(flow_lpm)
  })

  it('is linear between the points and flat outside them', () => {
    expect(tabulatedFlow_lpm(rubin, 42.5)).toBe(285)
    expect(tabulatedFlow_lpm(rubin, 20)).toBe(150)
    expect(tabulatedFlow_lpm(rubin, 50)).toBe(320)
  })

  it('is null without a table', () => {
    expect(tabulatedFlow_lpm({ ...rubin, heat: {} }, 40)).toBeNull()
  })
})
