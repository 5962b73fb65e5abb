import { describe, expect, it } from 'vitest'
import { catalogFor } from '../../../src/catalog/catalog'
import { checkSite } from '../../../src/engine/check-site'
import { loadResources } from '../../../src/host/load-resources'
import type { SiteDocument } from '../../../src/model/document'
import { resolveSite } from '../../../src/model/effective-site'

const outline: [number, number][] = [
  [0, 0],
  [40, 0],
  [40, 20],
  [0, 20],
]

/** A dry cooler on the ground, a pump set with its vessel beside it, and a row CDU in a hall so much higher, all shipped. */
function findings(elevation_m: number, valveKv_m3h: number) {
  const document = {
    format: 'guscio-site',
    version: 1,
    site: { name: 'Loop', altitude_m: 0, climate: { designDryBulb_C: 25, designWetBulb_C: 18 } },
    buildings: [{ id: 'B', name: 'B', outline, elevation_m, halls: [{ id: 'H', name: 'H', outline, elevation_m }] }],
    placements: [
      { id: 'grid', item: 'hydro-feed-15kv-8', hall: null, at: [-30, 0] },
      { id: 'cooler', item: 'drycooler-1500', hall: null, at: [-20, 0] },
      { id: 'pumps', item: 'pump-set-30kw', hall: null, at: [-10, 0] },
      { id: 'cdu', item: 'cdu-row-1350', hall: 'H', at: [10, 10] },
      { id: 'rack', item: 'gb200-nvl72', hall: 'H', at: [15, 10] },
    ],
    connections: [
      ...['cooler', 'pumps', 'cdu', 'rack'].map((to) => ({ id: `p-${to}`, kind: 'power', from: 'grid', to })),
      { id: 'a', kind: 'coolant', from: 'cooler', to: 'pumps', length_m: 12, bore_m: 0.1541 },
      { id: 'b', kind: 'coolant', from: 'pumps', to: 'cdu', length_m: 40, bore_m: 0.1541, valveKv_m3h },
      { id: 'c', kind: 'coolant', from: 'cdu', to: 'rack', length_m: 8, bore_m: 0.0627 },
    ],
  } as unknown as SiteDocument
  const { items } = catalogFor(loadResources('resources').catalog(), document)
  const { findings: all } = checkSite(resolveSite(document, items))
  return (rule: string) => all.filter((finding) => finding.rule === rule).flatMap(({ subjects }) => subjects)
}

describe('a loop of shipped products whose filling is stated', () => {
  it('holds at one storey up with a valve of its size', () => {
    const found = findings(4, 3)
    for (const rule of ['low-pressure', 'pump-suction', 'pressure-class', 'valve-authority'])
      expect(found(`cooling/${rule}`), rule).toEqual([])
  })

  it('runs dry at the top of a tall building, and a valve far too large has no authority', () => {
    const found = findings(25, 400)
    expect(found('cooling/low-pressure')).toContain('cdu')
    expect(found('cooling/valve-authority')).toContain('cdu')
  })

  it('is past the class of a CDU far below the vessel', () => {
    expect(findings(-60, 3)('cooling/pressure-class')).toContain('cdu')
  })
})
