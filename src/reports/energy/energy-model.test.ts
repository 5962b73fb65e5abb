import { describe, expect, it } from 'vitest'
import { climateStations } from '../../engine/energy/climate-stations'
import type { AnnualEnergy } from '../../engine/energy/energy-report'
import { sampleInput } from '../testing/sample-answers'
import { shippedTranslator } from '../testing/shipped-resources'
import { energyModel } from './energy-model'

const en = shippedTranslator('en')
const year: AnnualEnergy = {
  climate: { origin: 'station', station: climateStations.find((s) => s.id === 'torino') ?? null, hours: 8760 },
  it_MWh: 8760,
  cooling_MWh: 700,
  other_MWh: 300,
  facility_MWh: 9760,
  pue: 9760 / 8760,
  wue_l_perkWh: 0.5,
  water_m3: 4380,
  freeCooling_h: 8000,
  compressor_h: 700,
  supplyMissed_h: 60,
  peak_kW: 1250,
  cost: null,
  floating: ['DC1'],
  bins: [],
}
const printed = (label: string, change = {}) =>
  energyModel(sampleInput({ energy: year, ...change }), en)?.facts.find((f) => f.label === label)?.value

describe('energyModel', () => {
  it('is left out where there is no year', () => {
    expect(energyModel(sampleInput(), en)).toBeNull()
  })

  it('prints the figures in the units of the reader, and an unknown cost as unknown', () => {
    expect(printed('PUE of the year')).toBe('1.114')
    expect(printed('Energy cost')).toBe('unknown')
    expect(printed('Water evaporated')).toBe('4\u202f380\u00a0m³')
    expect(printed('Water evaporated', { units: 'imperial' })).toMatch(/^1\s157\s\d{3}\u00a0gal$/)
  })

  it('says where the climate comes from, how good that is, and what floats', () => {
    const notes = energyModel(sampleInput({ energy: year }), en)?.notes.join(' ') ?? ''
    expect(notes).toContain('Torino Caselle')
    expect(notes).toContain('grade C')
    expect(notes).toContain('project assumption')
    expect(notes).toContain('DC1: no supply limit')
  })
})
