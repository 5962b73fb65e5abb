import type { BrokenSite } from './broken-site'

/**
 * Pipes too narrow for one pump, a pump that runs off its curve, racks too unlike for another, a vessel with too little
 * and pumps with too much for what hangs on them, a return to nowhere: breaks the rules about flow and pressure.
 */
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
        fill_kPa: 10,
        npsh_kPa: 160,
        maxPressure_kPa: 200,
      },
    },
    runaway: {
      liquidCooling: {
        role: 'conduit',
        approach_K: 4,
        pumpCurve: [
          [0, 200],
          [60, 190],
        ],
      },
    },
    easy: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 20 } },
    hard: { load: { design_kW: 100 }, heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 150 } },
  },
  placements: { cdu1: {}, hard1: {}, cdu2: {}, easy1: {}, hard2: {}, cdu3: { item: 'runaway' }, easy2: {} },
  connections: {
    'cdu3~easy2': { length_m: 5, bore_m: 0.0525, returnTo: 'gone1' },
    'cdu1~hard1': { length_m: 40, bore_m: 0.0266 },
    'cdu2~easy1': { length_m: 5, bore_m: 0.0525 },
    'cdu2~hard2': { length_m: 5, bore_m: 0.0525, valveKv_m3h: 60 },
  },
}

export const hydraulicsBroken: BrokenSite = { site, facts: {} }
