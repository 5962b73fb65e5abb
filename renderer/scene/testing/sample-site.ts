import type { CheckResult } from '../../../src/engine/results'
import type { SiteDocument } from '../../../src/model/document'
import { type EffectiveSite, resolveSite } from '../../../src/model/effective-site'
import type { Item } from '../../../src/model/item'

const items: readonly Item[] = [
  item('miner', 'asic-rack', [1.2, 0.8, 2.2], { load: { design_kW: 42 }, power: { role: 'load' } }),
  item('gpu', 'gpu-rack', [0.6, 1.07, 2.24], {
    load: { design_kW: 120 },
    power: { role: 'load' },
    heat: { liquidFraction: 0.85, supplyMax_C: 45 },
  }),
  item('cdu', 'cdu', [0.8, 1.2, 2.1], {
    load: { design_kW: 12 },
    power: { role: 'load' },
    liquidCooling: { role: 'conduit', capacity_kW: 1300, approach_K: 3 },
  }),
  item('dry-cooler', 'dry-cooler', [2.3, 10.5, 2.6], {
    load: { design_kW: 20 },
    power: { role: 'load' },
    liquidCooling: { role: 'sink', capacity_kW: 1300, approach_K: 6, rejects: 'dry-bulb' },
  }),
  item('transformer', 'transformer', [2.4, 2.4, 2.3], { power: { role: 'conduit', rating_kVA: 2500 } }),
  item('board', 'lv-switchboard', [3.6, 1.2, 2.3], { power: { role: 'conduit', rating_kVA: 2500 } }),
  item('utility', 'utility-feed', [6, 4, 4], { power: { role: 'source', rating_kW: 100_000 } }),
  item('fan-wall', 'fan-wall', [3, 1, 3], { airCooling: { capacity_kW: 1200 } }),
]

function item(id: string, category: string, size_m: [number, number, number], more: Partial<Item>): Item {
  return { id, category, name: id, size_m, ...more }
}

export interface SampleOptions {
  /** Rows of miner racks along the hall, and racks in each. */
  readonly rows: number
  readonly racksPerRow: number
  readonly buildings: number
}

/** A mine of one or more equal buildings for tests of the scene: racks in rows, boards, transformers, coolers. */
export function sampleDocument({ rows, racksPerRow, buildings }: SampleOptions): SiteDocument {
  const length = racksPerRow * 1.25 + 10
  const width = rows * 3 + 8
  const document: SiteDocument = { format: 'guscio-site', version: 1, site: { name: 'Sample' } }
  const placements: NonNullable<SiteDocument['placements']> = [{ id: 'UTIL', item: 'utility', at: [length + 22, -20] }]
  const connections: NonNullable<SiteDocument['connections']> = []
  document.buildings = []
  for (let b = 0; b < buildings; b++) {
    const y0 = b * (width + 34)
    const hall = `H${b + 1}`
    document.buildings.push({
      id: `B${b + 1}`,
      name: `Building ${b + 1}`,
      outline: [
        [0, y0],
        [length, y0],
        [length, y0 + width],
        [0, y0 + width],
      ],
      height_m: 7.5,
      halls: [
        {
          id: hall,
          name: `Hall ${b + 1}`,
          outline: [
            [0.5, y0 + 0.5],
            [length - 0.5, y0 + 0.5],
            [length - 0.5, y0 + width - 0.5],
            [0.5, y0 + width - 0.5],
          ],
        },
      ],
      columns: [1, 2, 3, 4, 5].map((i) => ({ at: [(i * length) / 6, y0 + width / 2], size_m: [0.4, 0.4] })),
      openings: [{ kind: 'dock-door', at: [0, y0 + width / 2], width_m: 3.5 }],
    })
    for (let r = 0; r < rows; r++) {
      const board = `LV-${b + 1}-${r + 1}`
      const y = y0 + 5 + r * 3 + (r % 2 === 0 ? 0 : -0.4)
      placements.push({ id: `TX-${b + 1}-${r + 1}`, item: 'transformer', at: [length + 6, y] })
      placements.push({ id: board, item: 'board', hall, at: [length - 3, y], rotation_deg: 90, label: board })
      connections.push({ id: `c-${board}`, kind: 'power', from: `TX-${b + 1}-${r + 1}`, to: board })
      connections.push({ id: `u-${board}`, kind: 'power', from: 'UTIL', to: `TX-${b + 1}-${r + 1}` })
      for (let i = 0; i < racksPerRow; i++) {
        const id = `${hall}-R${String(r + 1).padStart(2, '0')}-${i + 1}`
        const gpu = b === 0 && r === 3 && i >= 8 && i < 16
        placements.push({
          id,
          item: gpu ? 'gpu' : 'miner',
          hall,
          at: [4 + i * 1.25, y],
          rotation_deg: r % 2 === 0 ? 0 : 180,
          row: `${hall}-R${String(r + 1).padStart(2, '0')}`,
        })
        connections.push({ id: `c-${id}`, kind: 'power', from: board, to: id })
        if (gpu) connections.push({ id: `w-${id}`, kind: 'coolant', from: 'CDU-1', to: id })
      }
    }
    for (let i = 0; i < 4; i++)
      placements.push({ id: `DC-${b + 1}-${i + 1}`, item: 'dry-cooler', at: [8 + i * 12.5, y0 - 6], rotation_deg: 90 })
    for (let i = 0; i < 4; i++)
      placements.push({ id: `FW-${b + 1}-${i + 1}`, item: 'fan-wall', hall, at: [8 + i * 8, y0 + width - 1.2] })
  }
  placements.push({ id: 'CDU-1', item: 'cdu', hall: 'H1', at: [25.5, 12.2] })
  connections.push({ id: 'w-CDU-1', kind: 'coolant', from: 'DC-1-2', to: 'CDU-1' })
  return { ...document, placements, connections }
}

/** The sample as the screen holds it. */
export function sampleSite(options: SampleOptions): EffectiveSite {
  return resolveSite(sampleDocument(options), sampleItems)
}

export const sampleItems = new Map(items.map((i) => [i.id, i]))

/** A check in which nothing was worked out: tests fill in the nodes that they ask about. */
export const emptyCheck: CheckResult = {
  site: 'Sample',
  scenario: null,
  summary: { it_kW: 0, mining_kW: 0, ai_kW: 0, facility_kW: 0, pue: null, errors: 0, warnings: 0, waived: 0 },
  power: { nodes: {} },
  liquid: { nodes: {} },
  air: { nodes: {} },
  contingencies: [],
  worst: {},
  outagesSolved: 0,
  findings: [],
}
