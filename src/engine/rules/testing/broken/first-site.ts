import { rectangleOutline } from '../../../../geometry/outline'
import type { BrokenSite } from './broken-site'

/** A site that breaks most rules that a swap meets; the facts are what the solver would say of it. */
const site: BrokenSite['site'] = {
  site: {
    name: 'Broken',
    electricalCode: 'NEC',
    altitude_m: 2000,
    climate: { designDryBulb_C: 41, designWetBulb_C: 26 },
  },
  hall: { name: 'Hall 1', air: 'once-through', clearHeight_m: 2, floorLoad_kPa: 5 },
  moreHalls: [
    {
      id: 'H2',
      outline: rectangleOutline([50, 0], [90, 20]),
      air: 'conditioned',
    },
  ],
  items: {
    board: {
      size_m: [2, 1, 2],
      power: { role: 'conduit', rating_kVA: 2500, continuousFactor: 0.8, voltage_V: 480 },
    },
    unrated: { power: { role: 'conduit' } },
    fan: { airCooling: { capacity_kW: 50 } },
    cdu: {
      load: { design_kW: 6 },
      liquidCooling: { role: 'conduit', capacity_kW: 1300, maxFlow_lpm: 100, head_kPa: 50, approach_K: 3 },
    },
    nameless: { liquidCooling: { role: 'conduit' } },
    rack: {
      name: 'GPU rack',
      size_m: [0.6, 1, 3.2],
      mass_kg: 1360,
      clearance_m: { front: 1.2 },
      load: { design_kW: 120 },
      power: { role: 'load', voltage_V: 415 },
      heat: { liquidFraction: 0.6, supplyMax_C: 45, airInletMax_C: 35, pressureDrop_kPa: 70 },
    },
    box: { size_m: [1, 1, 1] },
  },
  placements: {
    rack1: { at: [10, 10], mission: 'ai', status: 'new', redundancy: 'concurrently-maintainable' },
    rack2: { at: [14, 10], mission: 'ai', status: 'new', redundancy: 'fault-tolerant' },
    rack3: { at: [60, 10], mission: 'ai', status: 'new', hall: 'H2' },
    box1: { at: [10, 8.1] },
    box2: { at: [10.5, 8.1] },
    box3: { at: [39.9, 15] },
    board1: { at: [20, 10], status: 'new', label: 'LV 1' },
    box4: { at: [20, 8.2] },
    unrated1: {},
    fan1: {},
    cdu1: {},
    nameless1: {},
  },
  connections: {
    'board1>rack1': { rating_kW: 100, side: 'A' },
    'board1>rack2': { side: 'A' },
    'unrated1>rack2': { side: 'B' },
    'cdu1~rack1': {},
    'cdu1~rack2': {},
  },
}

const facts: BrokenSite['facts'] = {
  power: {
    board1: { out_kW: 2400, out_kVA: 2466.5 },
    rack1: { in_kW: 132 },
    rack3: { live: false },
    unrated1: { out_kW: 60 },
  },
  liquid: {
    rack1: { flow_lpm: 147, supply_C: 48 },
    rack3: { live: false },
    cdu1: { out_kW: 1400, limit: 1300 },
    nameless1: { out_kW: 72 },
  },
  air: { fan1: { out_kW: 60, limit: 50 } },
  hallAirHeat_kW: { H1: 96 },
  contingencies: [
    {
      out: ['unrated1'],
      protectedUnserved: ['rack1', 'rack2'],
      protectedOverloads: [
        { overload: { id: 'board1', network: 'power', value: 2600, limit: 2500, unit: 'kVA' }, loads: ['rack2'] },
      ],
    },
  ],
  loops: [
    { network: 'power', contingency: [], members: ['board1', 'unrated1'] },
    { network: 'coolant', contingency: ['board1'], members: ['cdu1', 'nameless1'] },
  ],
}

export const firstBroken: BrokenSite = { site, facts }
