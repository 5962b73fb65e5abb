import { describe, expect, it } from 'vitest'
import { buildSite, type SiteSketch } from '../rules/testing/build-site'
import { annualEnergy } from './annual-energy'
import { climateOfStation } from './climate-of'

const items: NonNullable<SiteSketch['items']> = {
  feed: { category: 'utility-feed', power: { role: 'source' } },
  tx: { category: 'transformer', power: { role: 'conduit', efficiency: 0.98 } },
  gpu: {
    category: 'gpu-rack',
    load: { design_kW: 100 },
    heat: { liquidFraction: 1, supplyMax_C: 45 },
  },
  cdu: {
    category: 'cdu',
    load: { design_kW: 2 },
    liquidCooling: { role: 'conduit', capacity_kW: 120, approach_K: 4 },
  },
  dry: {
    category: 'dry-cooler',
    load: { design_kW: 4 },
    liquidCooling: { role: 'sink', capacity_kW: 102, approach_K: 10, rejects: 'dry-bulb' },
  },
  tower: {
    category: 'cooling-tower',
    load: { design_kW: 2 },
    liquidCooling: { role: 'sink', capacity_kW: 150, approach_K: 4, rejects: 'wet-bulb' },
  },
}
/** One rack, its CDU and one sink behind one transformer, all outdoors. */
const plant = (sink: 'dry' | 'tower', site: SiteSketch['site'] = {}) =>
  buildSite({
    items,
    placements: Object.fromEntries(['feed1', 'tx1', 'gpu1', 'cdu1', `${sink}1`].map((id) => [id, { hall: null }])),
    connections: {
      'feed1>tx1': {},
      'tx1>gpu1': {},
      'tx1>cdu1': {},
      [`tx1>${sink}1`]: {},
      [`${sink}1~cdu1`]: {},
      'cdu1~gpu1': {},
    },
    site,
  })
const year = (dryBulb_C: number, wetBulb_C = dryBulb_C - 5) => ({
  climate: { bins: [{ dryBulb_C, wetBulb_C, hours: 8760 }] },
})

describe('a year worked by hand', () => {
  it('one rack behind a dry cooler at 21 °C', () => {
    const energy = annualEnergy(plant('dry', { ...year(21), energyPrice_perMWh: 50 }))!
    // Facility water may be 45 − 4 = 41 °C, 20 K above the air; 102 kW needs 10 K at full air: half speed, 4 kW / 8.
    // The transformer carries 100 + 2 + 0.5 = 102.5 kW, and draws 102.5 / 0.98.
    const facility_kW = 102.5 / 0.98
    expect(energy.facility_MWh).toBeCloseTo(facility_kW * 8.76, 8)
    expect(energy.it_MWh).toBeCloseTo(876, 8)
    expect(energy.cooling_MWh).toBeCloseTo(2.5 * 8.76, 8)
    expect(energy.other_MWh).toBeCloseTo((facility_kW - 102.5) * 8.76, 8)
    expect(energy.pue).toBeCloseTo(facility_kW / 100, 10)
    expect(energy.cost).toBeCloseTo(facility_kW * 8.76 * 50, 6)
    expect(energy).toMatchObject({
      water_m3: 0,
      wue_l_perkWh: 0,
      freeCooling_h: 8760,
      compressor_h: 0,
      supplyMissed_h: 0,
      floating: [],
      climate: { origin: 'site' },
    })
  })

  it('one rack behind a tower: 102 kW evaporate 1.48 L/kWh', () => {
    const energy = annualEnergy(plant('tower', year(21)))!
    expect(energy.water_m3).toBeCloseTo((102 * 1.48 * 8760) / 1000, 6)
    expect(energy.wue_l_perkWh).toBeCloseTo(1.02 * 1.48, 10)
  })

  it('scales bins that do not fill a year, and says how many hours they held', () => {
    const half = { climate: { bins: [{ dryBulb_C: 21, wetBulb_C: 16, hours: 100 }] } }
    const energy = annualEnergy(plant('dry', half))!
    expect(energy.facility_MWh).toBeCloseTo((102.5 / 0.98) * 8.76, 8)
    expect(energy.climate.hours).toBe(100)
  })

  it('counts the hours in which the loop runs too warm', () => {
    const bins = [
      { dryBulb_C: 20, wetBulb_C: 15, hours: 8000 },
      { dryBulb_C: 40, wetBulb_C: 22, hours: 760 },
    ]
    expect(annualEnergy(plant('dry', { climate: { bins } }))).toMatchObject({
      freeCooling_h: 8000,
      supplyMissed_h: 760,
    })
  })
})

describe('a year of known places', () => {
  const at = (sink: 'dry' | 'tower', station: string) =>
    annualEnergy(plant(sink), { climate: climateOfStation(station) })!

  it('lies where such plants are reported: dry coolers at 45 °C use no water, towers 1.1 to 1.8 L/kWh', () => {
    expect(at('dry', 'dallas-fort-worth').wue_l_perkWh).toBe(0)
    const { wue_l_perkWh } = at('tower', 'dallas-fort-worth')
    expect(wue_l_perkWh).toBeGreaterThan(1.1)
    expect(wue_l_perkWh).toBeLessThan(1.8)
  })

  it('has a PUE of liquid-cooled plant, never below one, and higher where it is hotter', () => {
    const pues = ['lulea', 'torino', 'dallas-fort-worth', 'abu-dhabi'].map((id) => at('dry', id).pue)
    for (const pue of pues) {
      expect(pue).toBeGreaterThan(1)
      expect(pue).toBeLessThan(1.2)
    }
    expect([...pues].sort((a, b) => a - b)).toEqual(pues)
  })

  it('never draws less in a hotter bin', () => {
    const { bins } = at('dry', 'midland-odessa')
    for (let i = 1; i < bins.length; i++)
      expect(bins[i]!.facility_kW).toBeGreaterThanOrEqual(bins[i - 1]!.facility_kW - 1e-9)
  })
})

describe('no year', () => {
  it('without a climate, or without a served load', () => {
    expect(annualEnergy(plant('dry'))).toBeNull()
    const dark = buildSite({ items, placements: { gpu1: { hall: null } }, site: year(20) })
    expect(annualEnergy(dark)).toBeNull()
  })
})
