import type { BrokenSite } from './broken-site'

/** A cold, high and thirsty site: breaks the cooling rules that the first site leaves whole. */
const site: BrokenSite['site'] = {
  site: {
    name: 'Cold and high',
    altitude_m: 1500,
    climate: { designDryBulb_C: 41, designWetBulb_C: 26, designMin_C: -15 },
    waterLimit_m3_perYear: 100,
  },
  hall: { name: 'Hall 1', air: 'once-through', dewPoint_C: 22, containment: 'none' },
  items: {
    ups: { power: { role: 'conduit', rating_kW: 2000 } },
    tower: { liquidCooling: { role: 'sink', capacity_kW: 900, evaporation_l_perkWh: 1.6, maxFlow_lpm: 400 } },
    dry: {
      load: { design_kW: 20 },
      liquidCooling: { role: 'sink', capacity_kW: 1000, approach_K: 2, rejects: 'dry-bulb', glycol: 0.3 },
    },
    chiller: { liquidCooling: { role: 'sink', capacity_kW: 1000, rejects: 'setpoint', setpoint_C: 10, cop: 4 } },
    cdu: {
      load: { design_kW: 5 },
      liquidCooling: { role: 'conduit', maxFlow_lpm: 320, volume_l: 29, pumps: { count: 1, needed: 1 } },
      heat: { waterClass: 'W32' },
    },
    rack: {
      name: 'GPU rack',
      size_m: [0.6, 1.2, 2.3],
      load: { design_kW: 150 },
      heat: { liquidFraction: 0.8, deltaT_K: 25, returnMax_C: 60, volume_l: 33, waterClass: 'S40', supplyMax_C: 50 },
    },
    cool: {
      load: { design_kW: 150 },
      heat: { liquidFraction: 0.8, supplyMin_C: 25, supplyMax_C: 32, volume_l: 33 },
    },
    aired: { load: { design_kW: 9000 } },
    fan: { airCooling: { capacity_kW: 10_000, airflow_m3h: 1000 } },
  },
  placements: {
    ups1: {},
    tower1: { hall: null },
    dry1: { hall: null },
    chiller1: { hall: null },
    cdu1: {},
    rack1: { at: [10, 10], rotation_deg: 180, mission: 'ai' },
    rack2: { at: [10, 12.5], rotation_deg: 180, mission: 'ai' },
    cool1: { at: [20, 10], mission: 'ai' },
    aired1: { at: [30, 10], mission: 'ai' },
    fan1: {},
  },
  connections: {
    'ups1>rack1': {},
    'dry1~cdu1': {},
    'cdu1~rack1': {},
    'cdu1~rack2': {},
    'cdu1~cool1': {},
  },
}

const facts: BrokenSite['facts'] = {
  liquid: {
    tower1: { out_kW: 800 },
    dry1: { out_kW: 950, supply_C: 43 },
    chiller1: { out_kW: 100, utilisation: 0.1 },
    rack1: { supply_C: 45, flow_lpm: 69.4 },
    rack2: { supply_C: 45, flow_lpm: 69.4 },
    cool1: { supply_C: 20, flow_lpm: 69.4 },
  },
  hallAirHeat_kW: { H1: 9090 },
}

export const coolingBroken: BrokenSite = { site, facts }
