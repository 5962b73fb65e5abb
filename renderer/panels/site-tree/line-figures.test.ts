import { describe, expect, it } from 'vitest'
import { checkSite } from '../../../src/engine/check-site'
import { buildSite } from '../../../src/engine/rules/testing/build-site'
import { traceValue } from '../../../src/engine/trace/trace-value'
import { buildSiteTree, type SiteNode } from './build-site-tree'
import { lineFigures } from './line-figures'

const site = buildSite({
  items: {
    grid: { category: 'utility-feed', power: { role: 'source', rating_kVA: 25_000 } },
    set: { category: 'utility-feed', power: { role: 'source', rating_kW: 2000 } },
    rack: { category: 'gpu-rack', load: { design_kW: 120 } },
    fan: { category: 'fan-wall' },
  },
  placements: {
    grid1: { hall: null },
    set1: { hall: null },
    rack1: { mission: 'ai', row: 'R1' },
    rack2: { mission: 'ai', row: 'R1' },
    fan1: {},
  },
})
const flat = (nodes: readonly SiteNode[]): readonly SiteNode[] => nodes.flatMap((n) => [n, ...flat(n.children)])

describe('lineFigures', () => {
  it('asks for exactly the figure that the line shows', () => {
    const context = { site, check: checkSite(site) }
    const lines = flat(buildSiteTree(site)).filter((n) => n.measure)
    expect(new Set(lines.map((n) => n.measure?.type))).toEqual(new Set(['kVA', 'racks', 'kW', 'pieces']))
    for (const line of lines) {
      const [asked] = lineFigures(line, site)
      const shown = line.measure && ('count' in line.measure ? line.measure.count : line.measure.value)
      expect(traceValue(asked!.question, context)?.value, line.id).toBe(shown)
    }
  })
})
