import { describe, expect, it } from 'vitest'
import { annualEnergy } from '../../../src/engine/energy/annual-energy'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'
import { type Item, itemSchema } from '../../../src/model/item'

/**
 * Two loops under four bins of weather: a tower that evaporates at every hour, and a cooler with pads that runs dry while
 * dry air does. A rack takes water of 32 °C at most; its CDU is 4 K warmer than facility water and adds its 2 kW.
 */
const items = new Map<string, Item>(
  [
    { id: 'grid', category: 'utility-feed', name: 'Grid', power: { role: 'source', rating_kW: 2000 } },
    ...[100, 150].map((design_kW) => ({
      id: `rack-${design_kW}`,
      category: 'gpu-rack',
      name: 'Rack',
      load: { design_kW },
      power: { role: 'load' },
      heat: { liquidFraction: 1, supplyMax_C: 32, deltaT_K: 10 },
    })),
    {
      id: 'cdu',
      category: 'cdu',
      name: 'CDU',
      load: { design_kW: 2 },
      power: { role: 'load' },
      liquidCooling: { role: 'conduit', capacity_kW: 400, approach_K: 4 },
    },
    {
      id: 'tower',
      category: 'cooling-tower',
      name: 'Tower',
      load: { design_kW: 5 },
      power: { role: 'load' },
      liquidCooling: { role: 'sink', capacity_kW: 200, approach_K: 4, rejects: 'wet-bulb', evaporation_l_perkWh: 1.6 },
    },
    {
      id: 'pads',
      category: 'dry-cooler',
      name: 'Adiabatic cooler',
      load: { design_kW: 5 },
      power: { role: 'load' },
      liquidCooling: { role: 'sink', capacity_kW: 200, approach_K: 6, rejects: 'wet-bulb', evaporation_l_perkWh: 1.2 },
    },
  ].map((item) => [item.id, itemSchema.parse(item)]),
)
const standing = {
  grid: 'grid',
  rack1: 'rack-100',
  rack2: 'rack-150',
  cdu1: 'cdu',
  cdu2: 'cdu',
  tower1: 'tower',
  pads1: 'pads',
}
const piped = [
  ['tower1', 'cdu1'],
  ['cdu1', 'rack1'],
  ['pads1', 'cdu2'],
  ['cdu2', 'rack2'],
] as const
const bins = [
  { dryBulb_C: 5, wetBulb_C: 3, hours: 3000 },
  { dryBulb_C: 20, wetBulb_C: 16, hours: 3500 },
  { dryBulb_C: 26, wetBulb_C: 20, hours: 1500 },
  { dryBulb_C: 34, wetBulb_C: 24, hours: 760 },
]
const document: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Two loops', climate: { designDryBulb_C: 34, designWetBulb_C: 24, bins } },
  placements: Object.entries(standing).map(([id, item], i) => ({ id, item, hall: null, at: [3 * i, 0] })),
  connections: [
    ...Object.keys(standing)
      .filter((id) => id !== 'grid')
      .map((to) => ({ id: `p-${to}`, kind: 'power' as const, from: 'grid', to })),
    ...piped.map(([from, to]) => ({ id: `${from}-${to}`, kind: 'coolant' as const, from, to })),
  ],
}
const energy = annualEnergy(resolveSite(document, items))!

describe('the water of a year, added up by hand', () => {
  // 100 kW and 2 kW of pumps, 1.6 litres for each kWh, at each of 8760 hours.
  const tower_l = 102 * 1.6 * 8760
  // At 152 of 200 kW the cooler needs 0.76 × 6 K = 4.56 K below its 28 °C: dry up to 23.44 °C, on wet pads in the two bins
  // above, 2260 hours.
  const pads_l = 152 * 1.2 * (1500 + 760)

  it('is what the tower evaporates all year and the pads while the air is too warm', () => {
    expect(energy.water_m3).toBeCloseTo((tower_l + pads_l) / 1000, 6)
    // 1,429,632 and 412,224 litres.
    expect(energy.water_m3).toBeCloseTo(1841.856, 3)
  })

  it('gives litres per kWh of IT, in the year and in each bin', () => {
    expect(energy.wue_l_perkWh).toBeCloseTo((tower_l + pads_l) / (250 * 8760), 9)
    const hourly = energy.bins.map((bin) => bin.water_lph)
    ;[102 * 1.6, 102 * 1.6, 102 * 1.6 + 152 * 1.2, 102 * 1.6 + 152 * 1.2].forEach((lph, i) => {
      expect(hourly[i]!).toBeCloseTo(lph, 9)
    })
  })

  it('misses the supply where even wet pads are too warm', () => {
    // At 24 °C wet bulb 4 K are left of the 4.56 that the pads need; the tower needs 0.51 × 4 K = 2.04.
    expect(energy.supplyMissed_h).toBeCloseTo(760, 9)
  })
})
