import { describe, expect, it } from 'vitest'
import { climateOf, climateOfStation } from './climate-of'
import { climateStations } from './climate-stations'
import { syntheticBins } from './synthetic-bins'

describe.each(climateStations.map((station) => [station.id, station] as const))('bins of %s', (id, station) => {
  const bins = syntheticBins(station)
  const mean = bins.reduce((sum, bin) => sum + bin.dryBulb_C * bin.hours, 0) / 8760

  it('hold a year, and the mean of its normals', () => {
    expect(bins.reduce((sum, bin) => sum + bin.hours, 0)).toBeCloseTo(8760, 6)
    const { max_C, min_C } = station.normals
    const normal = max_C.reduce((sum, max, month) => sum + (max + min_C[month]!) / 2, 0) / 12
    expect(Math.abs(mean - normal)).toBeLessThan(0.3)
  })

  it('have wet bulbs below their dry bulbs, and rise', () => {
    for (const [i, bin] of bins.entries()) {
      expect(bin.wetBulb_C).toBeLessThanOrEqual(bin.dryBulb_C + 1e-6)
      if (i > 0) expect(bin.dryBulb_C).toBeGreaterThan(bins[i - 1]!.dryBulb_C)
    }
  })

  it('say openly that they are made, and from what', () => {
    expect(station.id).toBe(id)
    expect(station.method).toContain('project assumption')
    expect(['C', 'D']).toContain(station.source.grade)
    for (const normals of Object.values(station.normals)) expect(normals).toHaveLength(12)
  })
})

describe('the climate of a site', () => {
  const site = { name: 's', electricalCode: 'NEC', currency: 'USD' } as const
  const bins = [{ dryBulb_C: 10, wetBulb_C: 8, hours: 8760 }]

  it('is its own bins before its station, and nothing where it names neither', () => {
    expect(climateOf({ ...site, climate: { bins, station: 'torino' } })).toEqual({ bins, station: null })
    expect(climateOf({ ...site, climate: { station: 'torino' } })?.station?.name).toBe('Torino Caselle')
    expect(climateOf(site)).toBeNull()
    expect(climateOfStation('atlantis')).toBeNull()
  })

  it('knows heat from cold: hours above 35 °C in Abu Dhabi, Dallas and Luleå', () => {
    const hot = (id: string) =>
      climateOfStation(id)!.bins.reduce((sum, bin) => sum + (bin.dryBulb_C > 35 ? bin.hours : 0), 0)
    expect(hot('abu-dhabi')).toBeGreaterThan(1200)
    expect(hot('dallas-fort-worth')).toBeGreaterThan(100)
    expect(hot('dallas-fort-worth')).toBeLessThan(900)
    expect(hot('lulea')).toBe(0)
  })
})
