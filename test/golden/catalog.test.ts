import { describe, expect, it } from 'vitest'
import english from '../../resources/locales/en/catalog.json'
import italian from '../../resources/locales/it/catalog.json'
import { families, familyOf } from '../../src/catalog/family-of'
import { shippedCatalog, shippedCatalogFiles } from '../../src/catalog/testing/shipped-catalog'

const catalog = shippedCatalog()
const items = [...catalog.items.values()]

/** What a number's name may end in. */
const UNITS =
  /_(m|m3h|kg|kW|kVA|kWh|V|A|kA|W|C|K|lpm|kPa|MPa|deg|weeks|days|min|s|ms|l|mm|um|rpm|pct|dBA|THs|USD|J_per_TH|l_per_kWh|l_perkWh|perK|gal_per_h|t_per_day|USD_per_TH|USD_per_kWh)$/
/** Counts and ratios, which have no unit. */
const DIMENSIONLESS = new Set(
  'gpus fans minerSlots rackUnits perRack computeTrays switchTrays outlets racks rpdu kFactor cop eer powerFactor inputPowerFactor liquidFraction continuousFactor contingencyFactor efficiency pumpEfficiency fuelEfficiency roundTripEfficiency ecoEfficiency removalFraction padEffectiveness averageLoadFraction glycol partLoad count needed year impedance stepLoad step cords feeds'.split(
    ' ',
  ),
)
/** Objects whose numbers take their unit from the object: money and weeks, supply temperature against flow, head (kPa) against flow (L/min). */
const UNIT_OF_PARENT = new Set(['cost', 'leadTime_weeks', 'salvage_USD_per_TH', 'install', 'flowBySupply', 'pumpCurve'])

function* numbersWithoutUnit(value: unknown, name: string): Generator<string> {
  if (typeof value === 'number' && !UNITS.test(name) && !DIMENSIONLESS.has(name)) yield name
  if (Array.isArray(value)) for (const element of value) yield* numbersWithoutUnit(element, name)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (!UNIT_OF_PARENT.has(key)) yield* numbersWithoutUnit(inner, name === 'clearance_m' ? 'clearance_m' : key)
}

describe('shipped catalogue', () => {
  it('has the whole plant, one product a file named after it', () => {
    expect(items.length).toBeGreaterThan(140)
    for (const { name, json } of shippedCatalogFiles()) {
      if (name === 'version.json') continue
      const { id, category } = json as { id: string; category?: string }
      expect(name).toBe(`${category ?? 'assemblies'}/${id}.json`)
    }
  })

  it('says of every product where it comes from', () => {
    for (const { id, source } of items) {
      expect(source?.title, id).toBeTruthy()
      expect(source?.grade, id).toMatch(/^[A-D]$/)
      // A figure counts as verified only where the source's grade and fields say so.
      if (source?.verified) expect(source.verifiedFields?.length, id).toBeGreaterThan(0)
      if (source?.grade === 'D') expect(source.verified, id).toBe(false)
    }
  })

  it('names the unit of every number', () => {
    expect(items.flatMap((item) => [...numbersWithoutUnit(item, '')].map((name) => `${item.id}: ${name}`))).toEqual([])
    expect([...numbersWithoutUnit({ rating: 5 }, '')]).toEqual(['rating'])
  })

  it('lists as verified only fields that a product has', () => {
    const field = (item: unknown, path: string) =>
      path.split('.').reduce<unknown>((o, key) => (o as Record<string, unknown> | undefined)?.[key], item)
    for (const item of items)
      for (const path of item.source?.verifiedFields ?? [])
        expect(field(item, path), `${item.id}: ${path}`).toBeDefined()
  })

  it('rates every part of the power network and gives every IT load a draw', () => {
    for (const { id, power, load, category } of items) {
      if (power?.role === 'source' || power?.role === 'conduit')
        expect(power.rating_kW ?? power.rating_kVA, id).toBeGreaterThan(0)
      if (/^(asic|gpu)-|^(network|storage)-rack$/.test(category)) expect(load?.design_kW, id).toBeGreaterThan(0)
    }
  })

  it('holds NEC boards to 80 % and lets IEC boards carry their rating', () => {
    const boards = items.filter((item) => item.category === 'lv-switchboard')
    expect(boards.length).toBeGreaterThan(8)
    for (const { id, power } of boards) expect(power?.continuousFactor ?? 1, id).toBe(id.endsWith('-iec') ? 1 : 0.8)
  })

  it('derives board ratings from current and voltage', () => {
    const rated = items.filter((item) => item.attributes?.current_A && item.power?.role === 'conduit')
    expect(rated.length).toBeGreaterThan(20)
    for (const { id, power, attributes } of rated) {
      const apparent_kVA = (Math.sqrt(3) * power!.voltage_V! * Number(attributes!.current_A)) / 1000
      expect(Math.abs(power!.rating_kVA! / apparent_kVA - 1), id).toBeLessThan(0.001)
    }
  })

  it('says in the fields that rules read what its attributes say', () => {
    const read = items.filter(({ attributes: a }) => a?.impedance_pct || a?.current_A || a?.interrupting_kA)
    expect(read.length).toBeGreaterThan(30)
    for (const { id, power, attributes } of read) {
      if (attributes?.impedance_pct) expect(power?.impedance, id).toBeCloseTo(Number(attributes.impedance_pct) / 100)
      if (attributes?.current_A) expect(power?.rating_A, id).toBe(attributes.current_A)
      if (attributes?.interrupting_kA) expect(power?.interrupting_kA, id).toBe(attributes.interrupting_kA)
    }
  })

  it('says of coolers and racks in typed fields what their attributes say', () => {
    let compared = 0
    const same = (id: string, attribute: unknown, field: unknown) => {
      if (attribute === undefined) return
      expect(field, id).toBe(attribute)
      compared++
    }
    for (const { id, category, heat, liquidCooling, attributes } of items) {
      if (category === 'chiller') same(id, attributes?.cop ?? attributes?.eer, liquidCooling?.cop)
      if (category === 'cdu') same(id, attributes?.ownVolume_l, liquidCooling?.volume_l)
      same(id, attributes?.evaporation_l_per_kWh, liquidCooling?.evaporation_l_perkWh)
      same(id, attributes?.returnMax_C, heat?.returnMax_C)
      if (category === 'gpu-rack') same(id, attributes?.coolantVolume_l, heat?.volume_l)
    }
    expect(compared).toBeGreaterThan(9)
  })

  it('lets the own draw of a cooler rise with its load, up to the whole at full load', () => {
    const curves = items.filter((item) => item.liquidCooling?.partLoad)
    expect(curves.length).toBeGreaterThan(12)
    for (const { id, liquidCooling } of curves) {
      const points = liquidCooling!.partLoad!
      expect(points.at(-1), id).toEqual([1, 1])
      for (const [i, [load, draw]] of points.slice(1).entries()) {
        expect(load, id).toBeGreaterThan(points[i]![0])
        expect(draw, id).toBeGreaterThan(points[i]![1])
      }
    }
  })

  it('names every category in English and Italian', () => {
    const categories = [...new Set(items.map((item) => item.category))].sort()
    expect(Object.keys(english.categories).sort()).toEqual(categories)
    expect(Object.keys(italian.categories).sort()).toEqual(categories)
    expect(Object.keys(english.families).sort()).toEqual([...families].sort())
    expect(Object.keys(italian.families).sort()).toEqual([...families].sort())
    for (const category of categories) expect(familyOf(category), category).toBeDefined()
  })

  it('translates the names of generic products and of every assembly, English as in the catalogue', () => {
    const named = new Map<string, { name: string }>([...catalog.items, ...catalog.assemblies])
    for (const [id, name] of Object.entries({ ...english.items, ...english.assemblies }))
      expect(name, id).toBe(named.get(id)?.name)
    expect(Object.keys(italian.items)).toEqual(Object.keys(english.items))
    expect(Object.keys(italian.assemblies)).toEqual([...catalog.assemblies.keys()].sort())
    for (const { id, manufacturer } of items) if (manufacturer === undefined) expect(english.items).toHaveProperty(id)
  })
})
