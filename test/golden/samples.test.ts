import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogFor } from '../../src/catalog/catalog'
import { shippedCatalog } from '../../src/catalog/testing/shipped-catalog'
import { checkSite } from '../../src/engine/check-site'
import { resolveSite } from '../../src/model/effective-site'
import { readDocument } from '../../src/model/reading/read-document'
import { proposeSwap } from '../../src/planning/swap/propose-swap'
import type { SwapProposal } from '../../src/planning/swap/swap-types'
import { samples } from '../tools/samples/samples'
import { siteText } from '../tools/samples/site-text'

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

  const swapRow = (file: string, row: string, assembly: string) => {
    const document = samples[file]!()
    const remove = document.placements!.filter((p) => p.row === row).map((p) => p.id)
    const proposal = proposeSwap({ document, catalog, scenario: null, remove, assembly })
    if (!proposal.ok) throw new Error(proposal.message)
    return proposal
  }
  const errorRules = ({ after }: SwapProposal) =>
    [...new Set(after.findings.filter((f) => f.severity === 'error').map((f) => f.rule))].sort()

  it.each([
    'gb200-nvl72-su',
    'gb300-nvl72-su',
    'vr-nvl72-su',
  ])('Hall 4 of North Fork takes a %s unit as it stands', (unit) => {
    const proposal = swapRow('north-fork.guscio.json', 'H4-R29', unit)
    expect(errorRules(proposal)).toEqual([])
    expect(proposal.after.summary.ai_kW).toBeGreaterThan(900)
  })

  it('Hall 1 asks for a stronger floor and cooler air first', () => {
    expect(errorRules(swapRow('north-fork.guscio.json', 'H1-R07', 'gb200-nvl72-su'))).toEqual([
      'cooling/air-inlet',
      'space/floor-load',
    ])
  })

  it('the mill at Dora Baltea has the power, but neither the floor nor the doors', () => {
    const proposal = swapRow('dora-baltea.guscio.json', 'A-F1', 'gb200-nvl72-su-iec')
    const rules = new Set(proposal.after.findings.map((f) => f.rule))
    expect(rules).toContain('space/floor-load')
    expect(rules).toContain('space/door')
    expect(rules).not.toContain('redundancy/contingency-overload')
  })
})
