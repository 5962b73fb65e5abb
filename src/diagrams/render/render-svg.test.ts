import ELK from 'elkjs/lib/main.js'
import { describe, expect, it } from 'vitest'
import { checkSite } from '../../engine/check-site'
import { diagramFigures, foldDiagram, readDiagram } from '../diagram'
import { layOut } from '../layout/lay-out'
import { plainWords } from '../testing/plain-words'
import { plantSite } from '../testing/plant-site'
import { diagramSheet } from './diagram-shapes'
import { renderSvg } from './render-svg'

async function svgOf(code: 'NEC' | 'IEC', site = plantSite()) {
  const structure = foldDiagram(readDiagram('single-line', site), 'loads')
  const check = checkSite(site)
  const figures = diagramFigures(structure, site, check, plainWords)
  const layout = await layOut(structure, new ELK())
  return renderSvg(diagramSheet({ structure, layout, figures, check, code }), 'A & B')
}

describe('SVG of a diagram', () => {
  it('holds every node by name, escaped, and is the same each time', async () => {
    const svg = await svgOf('NEC')
    expect(svg).toContain('<title>A &amp; B</title>')
    expect(svg).toContain('<title>TX &lt;1&gt;</title>')
    for (const name of ['utility1', 'lv3', 'gpu-racks']) expect(svg).toContain(`<title>${name}</title>`)
    expect(svg).not.toMatch(/undefined|NaN|<script/)
    expect(await svgOf('NEC')).toBe(svg)
  })

  it('dashes standby lines and draws transformers after the norm of the country', async () => {
    const svg = await svgOf('NEC')
    expect(svg.match(/stroke-dasharray/g)).toHaveLength(1)
    expect(await svgOf('IEC')).not.toBe(svg)
  })

  it('greys what is out of service', async () => {
    const site = plantSite()
    const cut = { ...site, connections: site.connections.filter((c) => !c.from.startsWith('utility')) }
    expect((await svgOf('NEC', cut)).match(/#98a19c/g)!.length).toBeGreaterThan(4)
  })
})
