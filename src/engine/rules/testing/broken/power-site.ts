import type { BrokenSite } from './broken-site'

/** Breaks the power rules that the first site leaves whole: a high, hot site whose generators take over badly. */
const site: BrokenSite['site'] = {
  site: {
    name: 'Broken power',
    electricalCode: 'NEC',
    altitude_m: 2500,
    climate: { designDryBulb_C: 45, designWetBulb_C: 24 },
    utility: { stepLimit_kW: 100, rampLimit_kW_perMin: 100 },
  },
  items: {
    utility: { category: 'utility-feed', power: { role: 'source', voltage_V: 34500 } },
    gen: {
      category: 'generator',
      power: { role: 'source', voltage_V: 415, rating_kW: 2000, stepLoad: 0.1, ramp_kW_perS: 10 },
    },
    tx: { category: 'transformer', power: { role: 'conduit', voltage_V: 415, rating_kVA: 2500, impedance: 0.05 } },
    board: {
      category: 'lv-switchboard',
      power: { role: 'conduit', voltage_V: 415, rating_kVA: 2875, rating_A: 4000, interrupting_kA: 50 },
    },
    bus: {
      category: 'busway',
      power: { role: 'conduit', rating_kVA: 600, rating_A: 800, continuousFactor: 1 },
    },
    ats: { category: 'ats', power: { role: 'conduit', voltage_V: 415, rating_kVA: 1000, transfer_ms: 100 } },
    ups: {
      category: 'ups',
      power: { role: 'conduit', voltage_V: 415, rating_kW: 1000, autonomy_min: 0.5 },
    },
    bare: { category: 'ups', power: { role: 'conduit', voltage_V: 415, rating_kW: 1000 } },
    'gpu-rack': {
      load: { design_kW: 140, peak_kW: 170, step: 0.4, shelves: { count: 8, rating_kW: 33 } },
      power: { role: 'load', voltage_V: 480 },
    },
  },
  placements: {
    utility1: {},
    gen1: {},
    gen2: {},
    tx1: {},
    board1: { status: 'new' },
    bus1: {},
    bus2: {},
    ats1: {},
    ups1: {},
    ups2: {},
    bare1: {},
    'gpu-rack1': {},
    'gpu-rack2': {},
    'gpu-rack3': {},
  },
  connections: {
    'utility1>tx1': {},
    'tx1>board1': { length_m: 300, conductor_mm2: 253, parallel: 4, breaker_A: 3500 },
    'gen1>board1': { standby: true },
    'gen2>board1': { standby: true },
    'board1>bus1': {},
    'board1>bus2': {},
    'board1>ats1': {},
    'board1>ups1': {},
    'bus1>gpu-rack1': { side: 'A' },
    'bus2>gpu-rack1': { side: 'B' },
    'bus1>gpu-rack2': { side: 'A' },
    'ats1>gpu-rack3': { side: 'A' },
  },
}

const outage = { unit: 'kW', rating: 2000, limit: 2000, out: ['utility1'] } as const

const facts: BrokenSite['facts'] = {
  power: {
    tx1: { out_kW: 2300, out_kVA: 2400 },
    board1: { in_kW: 2700, out_kW: 2700, out_kVA: 2850 },
    bus1: { in_kW: 560, out_kW: 560, out_kVA: 590 },
    ups1: { out_kW: 900, out_kVA: 900 },
    ups2: { out_kW: 900, out_kVA: 900 },
    bare1: { out_kW: 500, out_kVA: 500 },
    'gpu-rack1': { in_kW: 140 },
    'gpu-rack2': { in_kW: 140 },
    'gpu-rack3': { in_kW: 140 },
  },
  worst: { gen1: { ...outage, value: 1900 }, gen2: { ...outage, value: 300 } },
}

export const powerBroken: BrokenSite = { site, facts }
