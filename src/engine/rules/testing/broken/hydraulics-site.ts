import type { BrokenSite } from './broken-site'

/** Pipes too narrow for one pump, and racks too unlike for another: breaks the rules about flow and pressure. */
const site: BrokenSite['site'] = {
  items: {
    cdu: {
      liquidCooling: {
        role: 'conduit',
        capacity_kW: 1000,
        approach_K: 4,
        head_kPa: 180,
        maxFlow_lpm: 300,
        volume_l: 30,
      },
    },
    easy: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 20 } },
    hard: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 150 } },
  },
  placements: { cdu1: {}, hard1: {}, cdu2: {}, easy1: {}, hard2: {} },
  connections: {
    'cdu1~hard1': { length_m: 40, bore_m: 0.0266 },
    'cdu2~easy1': { length_m: 5, bore_m: 0.0525 },
    'cdu2~hard2': { length_m: 5, bore_m: 0.0525 },
  },
}

export const hydraulicsBroken: BrokenSite = { site, facts: {} }
