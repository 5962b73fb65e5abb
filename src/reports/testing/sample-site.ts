import { rectangleOutline } from '../../geometry/outline'
import type { SiteDocument } from '../../model/document'
import { type EffectiveSite, resolveSite } from '../../model/effective-site'
import type { Item } from '../../model/item'

const items: readonly Item[] = [
  {
    id: 'asic-rack',
    category: 'asic-rack',
    name: 'ASIC rack, 70 kW',
    size_m: [1.2, 0.8, 2.4],
    load: { design_kW: 70 },
    source: { title: 'Project assumption', grade: 'D' },
  },
  {
    id: 'gpu-rack',
    category: 'gpu-rack',
    name: 'GB200 NVL72 rack',
    manufacturer: 'NVIDIA',
    model: 'GB200 NVL72',
    size_m: [0.6, 1.068, 2.236],
    load: { design_kW: 120 },
    cost: { low: 2_800_000, base: 3_200_000, high: 3_900_000, currency: 'USD', year: 2025 },
    leadTime_weeks: { low: 20, base: 36, high: 52 },
    codes: { masterFormat: '27 11 16' },
    source: { title: 'Maker’s data sheet', address: 'https://example.com/gb200', grade: 'A', verified: true },
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'Coolant distribution unit 1.3 MW',
    manufacturer: '=HYPERLINK("x")',
    size_m: [1.2, 1.0, 2.2],
    liquidCooling: { role: 'conduit', capacity_kW: 1300, approach_K: 4 },
    cost: { low: 150_000, base: 180_000, high: 240_000, currency: 'USD', year: 2026 },
    leadTime_weeks: { low: 16, base: 24, high: 40 },
    source: { title: 'Trade press', grade: 'B' },
  },
  {
    id: 'dry-cooler',
    category: 'dry-cooler',
    name: 'Dry cooler 1.2 MW, ΔT 10 K',
    size_m: [2.4, 11, 2.5],
    liquidCooling: { role: 'sink', capacity_kW: 1200, approach_K: 6, rejects: 'dry-bulb' },
  },
  {
    id: 'board',
    category: 'lv-switchboard',
    name: 'LV switchboard 2500 kVA',
    size_m: [3, 1, 2.2],
    power: { role: 'conduit', rating_kVA: 2500 },
  },
]

/** A hall of 8 rows; scenario `b` swaps rows 3 and 4 for 8 GPU racks, two CDUs and a dry cooler. */
export const sampleDocument: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: {
    name: 'Valle Scura',
    country: 'IT',
    region: 'Piemonte',
    electricalCode: 'IEC',
    currency: 'USD',
    climate: { designDryBulb_C: 36 },
  },
  buildings: [
    {
      id: 'B1',
      outline: rectangleOutline([0, 0], [30, 24]),
      halls: [
        {
          id: 'H1',
          name: 'Hall 1',
          outline: rectangleOutline([1, 1], [29, 23]),
        },
      ],
      columns: [
        { at: [10, 12], size_m: [0.4, 0.4] },
        { at: [20, 12], size_m: [0.4, 0.4] },
      ],
    },
  ],
  placements: [
    { id: 'LV3', item: 'board', hall: null, at: [33, 18] },
    ...Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 12 }, (_, i) => ({
        id: `R${row + 1}-${i + 1}`,
        item: 'asic-rack',
        hall: 'H1',
        row: `R0${row + 1}`,
        at: [4 + i * 1.6, 3 + row * 2.6] as [number, number],
      })),
    ).flat(),
  ],
  connections: [],
  scenarios: [
    {
      id: 'b',
      name: 'Option B',
      basis: null,
      remove: [3, 4].flatMap((row) => Array.from({ length: 12 }, (_, i) => `R${row}-${i + 1}`)),
      add: {
        placements: [
          ...Array.from({ length: 8 }, (_, i) => ({
            id: `G${i + 1}`,
            item: 'gpu-rack',
            hall: 'H1',
            row: i < 4 ? 'A' : 'B',
            at: [4 + (i % 4) * 0.8, i < 4 ? 8.2 : 10.8] as [number, number],
          })),
          { id: 'CDU1', item: 'cdu', hall: 'H1', at: [9, 8.2] },
          { id: 'CDU2', item: 'cdu', hall: 'H1', at: [9, 10.8] },
          { id: 'DC1', item: 'dry-cooler', hall: null, at: [36, 8] },
        ],
        connections: [
          { id: 'p1', kind: 'coolant', from: 'DC1', to: 'CDU1' },
          { id: 'p2', kind: 'coolant', from: 'CDU1', to: 'G1' },
        ],
      },
    },
  ],
  estimate: { laborRate_perHour: 65, indirects: { engineering_pct: 8, contingency_pct: 15 } },
  waivers: [
    { rule: 'sample/clearance', subjects: ['G1'], reason: 'door agreed with the fire officer', author: 'A. Rossi' },
  ],
}

/** The sample as found, or as its scenario `b` changes it. */
export function sampleSite(scenario: string | null): EffectiveSite {
  return resolveSite(sampleDocument, new Map(items.map((item) => [item.id, item])), scenario)
}
