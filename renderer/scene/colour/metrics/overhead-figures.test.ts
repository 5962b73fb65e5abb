import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedSite } from '../../../../src/catalog/testing/shipped-catalog'
import { checkSite } from '../../../../src/engine/check-site'
import { resolveSite } from '../../../../src/model/effective-site'
import { overheadFigures } from './overhead-figures'

const catalog = shippedCatalog()
const siteOf = (name: string) => resolveSite(shippedSite(`examples/${name}`, catalog), catalog.items, null)

describe('overheadFigures', () => {
  it.each(['north-fork', 'dora-baltea', 'caprock'])('add up to the PUE of %s less one', (name) => {
    const site = siteOf(name)
    const check = checkSite(site)
    const figures = [...overheadFigures(site, check).values()]
    expect(figures.length).toBeGreaterThan(3)
    expect(1 + figures.reduce<number>((sum, f) => sum + (f ?? 0), 0)).toBeCloseTo(check.summary.pue!, 9)
  })

  it('are unknown where neither an efficiency nor an own draw is stated', () => {
    const site = siteOf('caprock')
    const placements = site.placements.map((p) => {
      const { efficiency: _, ...power } = p.definition.power ?? { role: 'load' as const }
      const { load: __, ...rest } = p.definition
      return p.definition.category === 'transformer' ? { ...p, definition: { ...rest, power } } : p
    })
    const bare = { ...site, placements }
    const transformer = placements.find((p) => p.definition.category === 'transformer')!
    expect(overheadFigures(bare, checkSite(bare)).get(transformer.id)).toBeNull()
  })
})
