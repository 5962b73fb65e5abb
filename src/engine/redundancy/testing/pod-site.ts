import type { SiteSketch } from '../../rules/testing/build-site'

const board = { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 1000 } }

/** Products of the redundancy tests: round figures, lossless. */
export const podItems: NonNullable<SiteSketch['items']> = {
  util: { category: 'utility-feed', power: { role: 'source', rating_kVA: 5000 } },
  gen: { category: 'generator', power: { role: 'source', rating_kVA: 1000 } },
  tx: { category: 'transformer', power: { role: 'conduit', rating_kVA: 1000 } },
  board,
  rack: { category: 'gpu-rack', load: { design_kW: 100 } },
  lrack: { category: 'gpu-rack', load: { design_kW: 100 }, heat: { liquidFraction: 1 } },
  cdu: { category: 'cdu', load: { design_kW: 5 }, liquidCooling: { role: 'conduit', capacity_kW: 150 } },
  dry: { category: 'dry-cooler', load: { design_kW: 5 }, liquidCooling: { role: 'sink', capacity_kW: 400 } },
  fan: { category: 'fan-wall', load: { design_kW: 1 }, airCooling: { capacity_kW: 300 } },
}

const outdoors = { hall: null }

/** Two racks on two sides that share nothing, down from the utility; no heat to the air (outdoors). */
export const twoSides: SiteSketch = {
  items: podItems,
  placements: {
    util1: outdoors,
    util2: outdoors,
    tx1: outdoors,
    tx2: outdoors,
    board1: outdoors,
    board2: outdoors,
    rack1: outdoors,
    rack2: outdoors,
  },
  connections: {
    'util1>tx1': {},
    'util2>tx2': {},
    'tx1>board1': {},
    'tx2>board2': {},
    'board1>rack1': { side: 'A' },
    'board2>rack1': { side: 'B' },
    'board1>rack2': { side: 'A' },
    'board2>rack2': { side: 'B' },
  },
}

/** The same racks on one cord each. */
export const oneCord: SiteSketch = {
  items: podItems,
  placements: { util1: outdoors, tx1: outdoors, board1: outdoors, rack1: outdoors, rack2: outdoors },
  connections: { 'util1>tx1': {}, 'tx1>board1': {}, 'board1>rack1': { side: 'A' }, 'board1>rack2': { side: 'A' } },
}
