import { describe, expect, it } from 'vitest'
import { buildSite } from '../../engine/rules/testing/build-site'
import type { UnitSystem } from '../../units/display-units'
import { sheetModels } from '../parts/sheet-model'
import { shippedTranslator } from '../testing/shipped-resources'
import { planSheetSvg } from './plan-sheet-svg'

const site = buildSite({
  items: {
    rack: { category: 'gpu-rack', size_m: [0.6, 1.2, 2.2], power: { role: 'load' }, load: { design_kW: 100 } },
    tx: { category: 'transformer', size_m: [2, 3, 2], power: { role: 'conduit', rating_kVA: 2000 } },
  },
  placements: { rack1: { at: [2, 2], label: 'A & <1>' }, tx1: { hall: null, at: [30, 5] } },
  connections: { 'tx1>rack1': {} },
})
const svgOf = (units: UnitSystem, of = site) => {
  const t = shippedTranslator('en')
  const [sheet] = sheetModels({ site: of, project: 'Site, as found', date: '2026-11-22', openErrors: 2, units }, t)
  return planSheetSvg({ ...sheet!, namesInside: true }, t)
}

describe('planSheetSvg', () => {
  it('draws to the scale that it names', () => {
    const svg = svgOf('metric')
    const scale = Number(/1:(\d+)/.exec(svg)![1])
    const corners = /<polygon points="([^"]+)"[^>]*><title>tx1/
      .exec(svg)![1]!
      .split(' ')
      .map((p) => p.split(',').map(Number))
    const wide_mm = Math.max(...corners.map((c) => c[0]!)) - Math.min(...corners.map((c) => c[0]!))
    expect(wide_mm).toBeCloseTo(2000 / scale, 2)
  })

  it('measures in feet where feet are read', () => {
    const svg = svgOf('imperial')
    expect(svg).toMatch(/1&quot; = \d+&#39;|\d\/\d+&quot; = 1&#39;/)
    expect(svg).toMatch(/\d ft</)
    expect(svg).not.toMatch(/\d\u00a0?m</)
  })

  it('escapes names and holds no figure that is none, on an empty site either', () => {
    const svg = svgOf('metric')
    expect(svg).toContain('A &amp; &lt;1&gt;')
    for (const text of [svg, svgOf('metric', { ...site, buildings: [], placements: [], connections: [] })])
      expect(text).not.toMatch(/NaN|Infinity|undefined/)
  })

  it('is the same each time', () => expect(svgOf('metric')).toBe(svgOf('metric')))
})
