import { describe, expect, it } from 'vitest'
import { checkSite } from '../../engine/check-site'
import { diagramFigures, foldDiagram, readDiagram } from '../diagram'
import type { FoldLevel } from '../fold/fold-levels'
import { plainWords } from '../testing/plain-words'
import { plantSite } from '../testing/plant-site'

const figures = (kind: 'single-line' | 'cooling', level: FoldLevel, site = plantSite()) =>
  diagramFigures(foldDiagram(readDiagram(kind, site), level), site, checkSite(site), plainWords)

describe('figures of the single line', () => {
  const nodes = figures('single-line', 'loads')

  it('says load against limit, and how far the worst outage goes', () => {
    // Four racks of 100 kW at power factor 1 draw half from each side.
    const board = nodes.get('p:lv1')!
    expect(board.lines).toEqual(['kindAndRating lv-switchboard 1000 kVA', 'load 200 1000 kVA'])
    expect(board.ratio).toBeCloseTo(0.2)
    expect(board.worst).toBeCloseTo(0.4)
    expect(board.state).toBe('live')
  })

  it('sums what like loads draw', () => {
    expect(nodes.get('l:rack1')).toMatchObject({ title: 'gpu-racks', lines: ['each 4 100 kW', 'draws 400 kW'] })
    expect(nodes.get('l:rack1')).not.toHaveProperty('ratio')
  })

  it('shows of folded parts the one nearest its limit', () => {
    const boards = figures('single-line', 'alike').get('a:lv1')!
    expect(boards.lines[1]).toBe('highest 200 1000 kVA')
    expect(boards.title).toBe('range lv1 lv3')
  })

  it('is dead without a source, and not known before a check', () => {
    const site = plantSite()
    const cut = { ...site, connections: site.connections.filter((c) => !c.from.startsWith('utility')) }
    expect(figures('single-line', 'loads', cut).get('p:lv1')!.state).toBe('dead')
    const structure = foldDiagram(readDiagram('single-line', site), 'loads')
    expect(diagramFigures(structure, site, null, plainWords).get('p:lv1')!.state).toBe('unknown')
  })

  it('marks nodes with errors and warnings, each once', () => {
    const heavy = plantSite(900)
    const found = checkSite(heavy).findings.filter((f) => f.severity !== 'info' && f.subjects.includes('lv1'))
    expect(found.length).toBeGreaterThan(0)
    expect(figures('single-line', 'loads', heavy).get('p:lv1')!.findings?.count).toBe(found.length)
  })
})

describe('figures of the cooling schematic', () => {
  const nodes = figures('cooling', 'loads')

  it('says heat, supply, return and flow of a CDU', () => {
    // Six racks of 80 kW into the coolant, half through each CDU; 34 °C after the approach of 4 K, 10 K of rise.
    expect(nodes.get('p:cdu1')!.lines).toEqual(['cdu', 'load 240 600 kW', 'water 34 44 °C 347 L/min'])
    expect(nodes.get('p:cdu1')!.ratio).toBeCloseTo(0.4)
  })

  it('sums flow and heat of folded racks', () => {
    expect(nodes.get('l:rack1')!.lines).toEqual(['gpu-racks', 'toLiquid 480 kW', 'water 34 44 °C 694 L/min'])
  })

  it('sets the air of a hall against its coolers', () => {
    // A fifth of six racks of 100 kW, and what the boards lose, which is nothing here.
    expect(nodes.get('p:air:H1')).toMatchObject({ lines: ['racks 6', 'load 120 300 kW'], state: 'live' })
    expect(nodes.get('p:air:H1')!.ratio).toBeCloseTo(0.4)
  })
})
