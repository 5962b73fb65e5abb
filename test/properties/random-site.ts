import fc from 'fast-check'
import type { SiteDocument } from '../../src/model/document'

const square = (size: number): [number, number][] => [
  [0, 0],
  [size, 0],
  [size, size],
  [0, size],
]

const items: NonNullable<SiteDocument['items']> = [
  { id: 'utility', category: 'utility-feed', name: 'utility', power: { role: 'source', rating_kVA: 150 } },
  { id: 'set', category: 'generator', name: 'set', power: { role: 'source', rating_kW: 100 } },
  {
    id: 'board',
    category: 'lv-switchboard',
    name: 'board',
    size_m: [4, 1, 2.2],
    power: { role: 'conduit', rating_kVA: 80, continuousFactor: 0.8, voltage_V: 480 },
  },
  {
    id: 'tx',
    category: 'transformer',
    name: 'tx',
    power: {
      role: 'conduit',
      rating_kVA: 100,
      efficiency: [
        [0.25, 0.98],
        [0.5, 0.99],
        [1, 0.985],
      ],
    },
  },
  {
    id: 'ups',
    category: 'ups',
    name: 'ups',
    power: {
      role: 'conduit',
      rating_kW: 60,
      efficiency: [
        [0.2, 0.92],
        [0.6, 0.97],
        [1, 0.96],
      ],
      inputPowerFactor: 0.99,
      contingencyFactor: 1.1,
    },
  },
  {
    id: 'asic',
    category: 'asic-rack',
    name: 'asic',
    size_m: [1.2, 1.2, 2.4],
    mass_kg: 2000,
    load: { design_kW: 70, powerFactor: 0.95 },
    power: { role: 'load', voltage_V: 415 },
    heat: { liquidFraction: 0, airInletMax_C: 35 },
  },
  {
    id: 'gpu',
    category: 'gpu-rack',
    name: 'gpu',
    size_m: [0.6, 1.2, 2.3],
    clearance_m: { front: 1.2, rear: 1.2 },
    mass_kg: 1400,
    load: { design_kW: 120, powerFactor: 0.98 },
    heat: { liquidFraction: 0.85, minFlow_lpm: 80 },
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'cdu',
    load: { design_kW: 10, powerFactor: 0.9 },
    liquidCooling: { role: 'conduit', capacity_kW: 50, approach_K: 4 },
  },
  {
    id: 'dry',
    category: 'dry-cooler',
    name: 'dry',
    load: { design_kW: 8 },
    liquidCooling: { role: 'sink', capacity_kW: 60, approach_K: 6, rejects: 'dry-bulb' },
  },
  { id: 'fan', category: 'fan-wall', name: 'fan', load: { design_kW: 5 }, airCooling: { capacity_kW: 30 } },
]
const kinds = items.map((i) => i.id)
/** Sources and boards more often than the rest, so that most sites carry load. */
const likely = [...kinds, 'utility', 'utility', 'board', 'tx', 'gpu', 'dry']
const coolers = new Set(['cdu', 'dry'])

/**
 * Small sites of every shape the page allows: layered or not, with ties, several utilities, loads that feed others.
 * Primary connections run from lower to higher number, so that they form no cycle; standby ones run anywhere.
 */
export const randomSite: fc.Arbitrary<SiteDocument> = fc
  .record({
    nodes: fc.array(
      fc.record({
        item: fc.constantFrom(...likely),
        hall: fc.constantFrom(null, 'H1', 'H2'),
        redundancy: fc.constantFrom('none', 'concurrently-maintainable', 'fault-tolerant', undefined),
      }),
      { minLength: 2, maxLength: 22, size: 'max' },
    ),
    edges: fc.array(
      fc.record({
        a: fc.nat(21),
        b: fc.nat(21),
        coolant: fc.boolean(),
        standby: fc.nat(5).map((n) => n === 0),
        automatic: fc.boolean(),
        share: fc.constantFrom(undefined, 1, 2, 0.5),
      }),
      { maxLength: 60, size: 'max' },
    ),
  })
  .map(({ nodes, edges }) => {
    const seen = new Set<string>()
    const connections: NonNullable<SiteDocument['connections']> = []
    for (const e of edges) {
      const [low, high] = [Math.min(e.a, e.b), Math.max(e.a, e.b)]
      const [from, to] = e.standby ? [e.a, e.b] : [low, high]
      if (from === to || Math.max(from, to) >= nodes.length) continue
      const kind = e.coolant && coolers.has(nodes[from]!.item) ? 'coolant' : 'power'
      const key = `${kind} ${from} ${to}`
      if (seen.has(key)) continue
      seen.add(key)
      connections.push({
        id: `c${connections.length}`,
        kind,
        from: `N${from}`,
        to: `N${to}`,
        ...(e.standby ? { standby: true, transfer: e.automatic ? 'automatic' : 'manual' } : {}),
        ...(e.share === undefined ? {} : { share: e.share }),
      })
    }
    return {
      format: 'guscio-site',
      version: 1,
      site: { name: 'random', climate: { designDryBulb_C: 40, designWetBulb_C: 25 } },
      buildings: [
        {
          id: 'B',
          outline: square(100),
          halls: [
            { id: 'H1', outline: square(40), clearHeight_m: 2, floorLoad_kPa: 8, air: 'once-through' },
            { id: 'H2', outline: square(40) },
          ],
        },
      ],
      items,
      placements: nodes.map((n, i) => ({
        id: `N${i}`,
        item: n.item,
        hall: n.hall,
        at: [i * 3, 5] as [number, number],
        ...(n.redundancy ? { redundancy: n.redundancy as 'none' } : {}),
      })),
      connections,
    } satisfies SiteDocument
  })
