import fc from 'fast-check'
import { rectangleOutline } from '../../src/geometry/outline'
import type { SiteDocument } from '../../src/model/document'

/** Kinds by the order in which they may feed one another; items fail often and unlike one another. */
const slots = [
  'utility',
  'set',
  'utility',
  'board',
  'tx',
  'board',
  'dry',
  'dry',
  'cdu',
  'fan',
  'fan',
  'gpu',
  'asic',
  'gpu',
]
const sources = new Set(['utility', 'set'])
const conduits = new Set(['board', 'tx'])
const coolers = new Set(['dry', 'cdu', 'fan'])
const racks = new Set(['gpu', 'asic'])

const fails = (failures_perYear: number, repair_h: number) => ({ reliability: { failures_perYear, repair_h } })
const items: NonNullable<SiteDocument['items']> = [
  { id: 'utility', category: 'utility-feed', name: 'utility', power: { role: 'source' }, ...fails(100, 20) },
  { id: 'set', category: 'generator', name: 'set', power: { role: 'source' }, ...fails(50, 60) },
  { id: 'board', category: 'lv-switchboard', name: 'board', power: { role: 'conduit' }, ...fails(20, 40) },
  { id: 'tx', category: 'transformer', name: 'tx', power: { role: 'conduit' }, ...fails(10, 90) },
  {
    id: 'dry',
    category: 'dry-cooler',
    name: 'dry',
    load: { design_kW: 8 },
    liquidCooling: { role: 'sink', rejects: 'dry-bulb' },
    ...fails(40, 30),
  },
  {
    id: 'cdu',
    category: 'cdu',
    name: 'cdu',
    load: { design_kW: 10 },
    liquidCooling: { role: 'conduit' },
    ...fails(80, 12),
  },
  { id: 'fan', category: 'fan-wall', name: 'fan', load: { design_kW: 5 }, airCooling: {}, ...fails(60, 15) },
  { id: 'gpu', category: 'gpu-rack', name: 'gpu', load: { design_kW: 120 }, heat: { liquidFraction: 0.8 } },
  { id: 'asic', category: 'asic-rack', name: 'asic', load: { design_kW: 70 } },
]

/**
 * Small plants in which most racks are fed and cooled: up to eleven components, connections from lower to higher slots,
 * ties both ways between boards, standby sets, air coolers in the racks' hall.
 */
export const randomPlant: fc.Arbitrary<SiteDocument> = fc
  .record({
    present: fc.array(fc.nat(3), { minLength: slots.length, maxLength: slots.length }),
    edges: fc.array(fc.nat(5), { minLength: slots.length ** 2, maxLength: slots.length ** 2 }),
    outdoors: fc.boolean(),
  })
  .map(({ present, edges, outdoors }) => {
    const stands = (i: number) => i === 0 || i === 3 || i === 11 || present[i]! > 0
    const connections: NonNullable<SiteDocument['connections']> = []
    const connect = (kind: 'power' | 'coolant', from: number, to: number, standby: boolean) =>
      connections.push({
        id: `c${connections.length}`,
        kind,
        from: `N${from}`,
        to: `N${to}`,
        ...(standby ? { standby, transfer: from % 2 ? ('manual' as const) : ('automatic' as const) } : {}),
      })
    slots.forEach((a, i) => {
      slots.forEach((b, j) => {
        const dice = edges[i * slots.length + j]!
        if (i === j || !stands(i) || !stands(j)) return
        if (conduits.has(a) && conduits.has(b)) {
          if (i < j ? dice < 2 : dice < 1) connect('power', i, j, i > j || dice === 0)
        } else if (sources.has(a) && conduits.has(b)) {
          if (dice < 3) connect('power', i, j, a === 'set')
        } else if (conduits.has(a) && (coolers.has(b) || racks.has(b))) {
          if (dice < 4) connect('power', i, j, dice === 0)
        }
        if ((a === 'dry' && b === 'cdu') || ((a === 'dry' || a === 'cdu') && b === 'gpu'))
          if (dice > 1) connect('coolant', i, j, dice === 5)
      })
    })
    const square = rectangleOutline([0, 0], [90, 90])
    return {
      format: 'guscio-site',
      version: 1,
      site: { name: 'plant' },
      buildings: [{ id: 'B', outline: square, halls: [{ id: 'H', outline: square }] }],
      items,
      placements: slots.flatMap((item, i) =>
        stands(i)
          ? [{ id: `N${i}`, item, hall: item === 'fan' || (racks.has(item) && !outdoors) ? 'H' : null, at: [i, 5] }]
          : [],
      ),
      connections,
    } as SiteDocument
  })
