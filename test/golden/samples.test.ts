import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogFor } from '../../src/catalog/catalog'
import { checkSite } from '../../src/engine/check-site'
import { resolveSite } from '../../src/model/effective-site'
import { readDocument } from '../../src/model/read-document'
import { samples } from '../tools/samples/samples'
import { siteText } from '../tools/samples/site-text'
import { shippedCatalog } from './shipped-catalog'

const catalog = shippedCatalog()

/** What each mine is, by count and by load of its miners. */
const expected = {
  'north-fork.guscio.json': { racks: 1392, category: 'asic-rack', mining_kW: 1392 * 67 },
  'dora-baltea.guscio.json': { racks: 72, category: 'asic-rack', mining_kW: 48 * 67 + 24 * 107 },
  'caprock.guscio.json': { racks: 40, category: 'asic-container', mining_kW: 40 * 1126 },
} as const

describe.each(Object.entries(expected))('%s', (name, { racks, category, mining_kW }) => {
  const text = readFileSync(new URL(`../../resources/examples/${name}`, import.meta.url), 'utf8')
  const document = readDocument(text, catalog.items)
  const site = resolveSite(document, catalogFor(catalog, document).items)
  const result = checkSite(site, { today: '2027-01-04' })

  it('is what its generator writes', () => {
    expect(siteText(samples[name]!())).toBe(text)
  })

  it('serves every miner', () => {
    expect(site.placements.filter((p) => p.definition.category === category)).toHaveLength(racks)
    expect(result.summary.mining_kW).toBeCloseTo(mining_kW, 6)
    expect(result.summary.ai_kW).toBe(0)
  })

  it('stands as built without an error or a warning', () => {
    expect(result.findings.filter((f) => f.severity !== 'info')).toEqual([])
  })

  it('loses a few per cent on the way from the utility', () => {
    expect(result.summary.pue).toBeGreaterThan(1)
    expect(result.summary.pue).toBeLessThan(1.1)
  })
})

describe('room for a retrofit', () => {
  it('North Fork has a lightly loaded board on each collector in every hall', () => {
    const document = samples['north-fork.guscio.json']!()
    const { power } = checkSite(resolveSite(document, catalog.items))
    for (const hall of ['H1', 'H2', 'H3', 'H4']) {
      const light = [`${hall}-LV-10`, `${hall}-LV-11`]
      for (const board of light) expect(power.nodes[board]?.utilisation).toBeLessThan(0.3)
      const collectors = light.map((board) => {
        const transformer = document.connections!.find((c) => c.to === board)!.from
        return document.connections!.find((c) => c.to === transformer)!.from
      })
      expect(new Set(collectors).size).toBe(2)
    }
  })
})
