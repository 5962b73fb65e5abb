import { rectangleOutline } from '../../../../geometry/outline'
import type { SiteDocument } from '../../../../model/document'
import type { Item } from '../../../../model/item'

/** Products with prices in two currencies, one sold by the metre, one without hours of its own. */
export const plannedItems: readonly Item[] = [
  { id: 'grid', category: 'utility-feed', name: 'Grid', power: { role: 'source', rating_kVA: 9000 } },
  { id: 'miner', category: 'asic-rack', name: 'Miner', load: { design_kW: 40 } },
  {
    id: 'rack',
    category: 'gpu-rack',
    name: 'Rack',
    load: { design_kW: 120 },
    heat: { liquidFraction: 0.85, deltaT_K: 10 },
    cost: { low: 2_000, base: 3_000, high: 4_500, currency: 'EUR', year: 2026 },
    install: { hours: 50 },
    leadTime_weeks: { low: 10, base: 30, high: 40 },
    source: { title: 'Offer', grade: 'B', verified: true },
  },
  {
    id: 'board',
    category: 'lv-switchboard',
    name: 'Board',
    power: { role: 'conduit', rating_kVA: 1000 },
    cost: { low: 80_000, base: 100_000, high: 160_000, currency: 'USD' },
    leadTime_weeks: { low: 20, base: 36, high: 60 },
    source: { title: 'Letter', grade: 'C', verified: false },
  },
  {
    id: 'bar',
    category: 'busway',
    name: 'Bar',
    size_m: [6.5, 0.3, 0.3],
    power: { role: 'conduit', rating_kVA: 800 },
    cost: { low: 900, base: 1_000, high: 1_400, currency: 'EUR', per: 'm' },
    source: { title: 'Letter', grade: 'C', verified: true },
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'CDU',
    liquidCooling: { role: 'conduit', capacity_kW: 600, approach_K: 4 },
    cost: { low: 40_000, base: 50_000, high: 90_000, currency: 'USD' },
    install: { hours: 70.5 },
    leadTime_weeks: { low: 8, base: 16, high: 30 },
  },
  {
    id: 'dry',
    category: 'dry-cooler',
    name: 'Dry cooler',
    liquidCooling: { role: 'sink', capacity_kW: 800, approach_K: 6, rejects: 'dry-bulb' },
  },
]

const outline = rectangleOutline([0, 0], [40, 20])
/** A placement in the one row that these sites have. */
export const place = (id: string, item: string, x: number, hall: string | null = 'H') => ({
  id,
  item,
  hall,
  at: [x, 10] as [number, number],
})
const racks = ['R1', 'R2', 'R3']

/** Power and coolant of racks, each from one provider. */
export const supplied = (racks: readonly string[], power: string, coolant: string, power_m: number) =>
  racks.flatMap((id) => [
    { id: `p${id}`, kind: 'power' as const, from: power, to: id, length_m: power_m },
    { id: `w${id}`, kind: 'coolant' as const, from: coolant, to: id, length_m: 10 },
  ])

/** A small conversion that exercises every kind of line, driver, activity and link. */
export const plannedDocument: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Planned', currency: 'USD', climate: { designDryBulb_C: 38, designWetBulb_C: 24 } },
  buildings: [{ id: 'B', outline, halls: [{ id: 'H', name: 'Hall', outline }] }],
  items: [...plannedItems],
  placements: [place('U', 'grid', -5, null), place('M1', 'miner', 3), place('M2', 'miner', 5)],
  connections: [],
  scenarios: [
    {
      id: 'ai',
      remove: ['M1', 'M2'],
      add: {
        placements: [
          place('S', 'board', 2),
          place('L', 'bar', 5),
          place('C', 'cdu', 8),
          place('D', 'dry', -12, null),
          ...racks.map((id, i) => place(id, 'rack', 12 + 3 * i)),
        ],
        connections: [
          { id: 'u', kind: 'power', from: 'U', to: 'S', length_m: 25 },
          { id: 'l', kind: 'power', from: 'S', to: 'L', length_m: 8.5 },
          { id: 'd', kind: 'coolant', from: 'D', to: 'C', length_m: 30 },
          ...supplied(racks, 'L', 'C', 4).map((c) => (c.id === 'wR1' ? { ...c, returnLength_m: 16 } : c)),
        ],
      },
    },
  ],
  estimate: {
    rates: { EUR: 1.1 },
    locationFactor: 0.9,
    laborRate_perHour: 100,
    indirects: { engineering_pct: 8, permits_pct: 1, contingency_pct: 10 },
    unitPrices: 'typical',
    removal: 'typical',
    risk: 'typical',
  },
  schedule: {
    start: '2027-01-04',
    calendar: 'us-federal',
    activities: [
      { id: 'permit', name: 'Permit', duration_days: { low: 10, base: 22.5, high: 60 }, after: [] },
      { id: 'training', duration_days: 5, after: [{ id: 'set', type: 'SS', lag_days: 2 }], notBefore: '2027-02-01' },
      { id: 'handover', duration_days: 0, after: [{ id: 'commission:5', type: 'FF', lag_days: 1.5 }] },
      { id: 'paper', duration_days: 4, after: [{ id: 'handover', type: 'SF' }, { id: 'permit' }] },
    ],
  },
}
