import { describe, expect, it } from 'vitest'
import { shippedCatalog, shippedSite } from '../../catalog/testing/shipped-catalog'
import { checkSite } from '../../engine/check-site'
import { resolveSite } from '../../model/effective-site'
import { applyPatch } from '../../model/patch'
import { fixEdit } from './fix-edit'
import { fixesFor } from './fixes-for'

const catalog = shippedCatalog()
const northFork = shippedSite('examples/north-fork', catalog)

describe('fixes on North Fork', () => {
  it('feeds a rack that was unplugged, and moves one that stands in its neighbour', () => {
    const baseline = resolveSite(northFork, catalog.items)
    const [first, second] = baseline.placements.filter((p) => p.definition.category === 'asic-rack')
    const broken = {
      ...northFork,
      placements: northFork.placements!.map((p) => (p.id === first!.id ? { ...p, at: second!.at } : p)),
      connections: northFork.connections!.filter((c) => c.to !== first!.id),
    }
    let document = broken
    for (const [rule, kind] of [
      ['power/unconnected', 'feed-load'],
      ['space/overlap', 'move-to-free-spot'],
    ] as const) {
      const site = resolveSite(document, catalog.items)
      const check = checkSite(site)
      const finding = check.findings.find((f) => f.rule === rule)!
      expect(finding.subjects).toContain(first!.id)
      const [fix] = fixesFor(finding, { document, site, catalog, check })
      expect(fix?.kind).toBe(kind)
      document = applyPatch(document, fixEdit(document, site, fix!)!.patch) as typeof broken
    }
    expect(checkSite(resolveSite(document, catalog.items)).findings.filter((f) => f.severity === 'error')).toEqual([])
  })
})
