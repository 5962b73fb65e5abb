import type { BrokenSite } from './broken-site'

const outdoors = { hall: null }
const overload = (id: string) => ({ id, network: 'power' as const, value: 1400, limit: 1000, unit: 'kVA' as const })

/** Breaks the redundancy rules that the first site leaves whole. */
const site: BrokenSite['site'] = {
  site: { name: 'Broken redundancy', electricalCode: 'NEC' },
  items: {
    util: { category: 'utility-feed', power: { role: 'source', rating_kVA: 5000 } },
    gen: { category: 'generator', power: { role: 'source', rating_kVA: 2000 } },
    tx: { category: 'transformer', power: { role: 'conduit', rating_kVA: 1000 } },
    board: { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 1000, continuousFactor: 0.8 } },
    plain: { category: 'busway', power: { role: 'conduit' } },
    cdu: { category: 'cdu', liquidCooling: { role: 'conduit', capacity_kW: 1000, maxFlow_lpm: 100 } },
    dry: { category: 'dry-cooler', liquidCooling: { role: 'sink', capacity_kW: 1000 } },
    block: { category: 'gpu-rack', load: { design_kW: 1400 } },
    rack: { category: 'gpu-rack', load: { design_kW: 100 }, heat: { liquidFraction: 1 } },
  },
  placements: {
    util1: outdoors,
    gen1: outdoors,
    tx1: outdoors,
    tx2: outdoors,
    tx3: outdoors,
    board1: outdoors,
    board2: outdoors,
    plain1: outdoors,
    cdu1: outdoors,
    cdu2: outdoors,
    dry1: outdoors,
    block1: { ...outdoors, mission: 'ai' },
    rack1: { ...outdoors, mission: 'ai', redundancy: 'fault-tolerant' },
    rack2: { ...outdoors, mission: 'ai' },
  },
  connections: {
    'util1>tx1': {},
    'util1>tx2': {},
    'util1>tx3': {},
    'gen1>tx1': { standby: true, transfer: 'automatic' },
    'tx1>block1': {},
    'tx2>block1': {},
    'tx1>board1': {},
    'tx2>board2': {},
    'tx3>board1': { standby: true, transfer: 'automatic' },
    'tx3>board2': { standby: true, transfer: 'automatic' },
    'board1>rack1': {
      side: 'A',
      path: [
        [30, 20],
        [66, 20],
      ],
    },
    'board2>rack1': {
      side: 'B',
      path: [
        [30, 20.4],
        [66, 20.4],
      ],
    },
    'plain1>rack2': {},
    'tx1>plain1': {},
    'dry1~cdu1': {},
    'dry1~cdu2': {},
    'cdu1~rack1': {},
    'cdu2~rack1': {},
  },
}

const facts: BrokenSite['facts'] = {
  power: { board1: { in_kW: 700 }, board2: { in_kW: 700 } },
  liquid: { cdu1: { flow_lpm: 80 }, cdu2: { flow_lpm: 80 } },
  worst: { board1: { value: 900, unit: 'kVA', limit: 1000, rating: 1000, out: ['board2'] } },
  contingencies: ['tx1', 'tx2'].map((out) => {
    const over = overload(out === 'tx1' ? 'tx2' : 'tx1')
    return { out: [out], overloads: [over], protectedOverloads: [{ overload: over, loads: ['block1'] }] }
  }),
}

export const redundancyBroken: BrokenSite = { site, facts }
