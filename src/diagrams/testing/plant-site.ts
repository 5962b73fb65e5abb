import { buildSite } from '../../engine/rules/testing/build-site'

/**
 * Two utilities, each with a transformer and two boards; four racks on a board of each side, two more on the second
 * pair; two CDUs on one dry cooler cool them; two fan walls serve the hall.
 */
export const plantSite = (rack_kW = 100) =>
  buildSite({
    items: {
      utility: { category: 'utility-feed', power: { role: 'source', rating_kVA: 5000 } },
      tx: { category: 'transformer', power: { role: 'conduit', rating_kVA: 2000 } },
      lv: { category: 'lv-switchboard', power: { role: 'conduit', rating_kVA: 1000 } },
      rack: {
        category: 'gpu-rack',
        power: { role: 'load' },
        load: { design_kW: rack_kW, powerFactor: 1 },
        heat: { liquidFraction: 0.8, supplyMax_C: 45, deltaT_K: 10 },
      },
      dry: {
        category: 'dry-cooler',
        liquidCooling: { role: 'sink', capacity_kW: 2000, rejects: 'setpoint', setpoint_C: 30 },
      },
      cdu: { category: 'cdu', liquidCooling: { role: 'conduit', capacity_kW: 600, approach_K: 4 } },
      fan: { category: 'fan-wall', airCooling: { capacity_kW: 150 } },
    },
    placements: {
      utility1: { hall: null },
      utility2: { hall: null },
      tx1: { hall: null, label: 'TX <1>' },
      tx2: { hall: null },
      lv1: {},
      lv2: {},
      lv3: {},
      lv4: {},
      rack1: {},
      rack2: {},
      rack3: {},
      rack4: {},
      rack5: {},
      rack6: {},
      dry1: { hall: null },
      cdu1: {},
      cdu2: {},
      fan1: {},
      fan2: {},
    },
    connections: {
      'utility1>tx1': {},
      'utility2>tx2': {},
      'utility2>tx1': { standby: true, transfer: 'automatic' },
      'tx1>lv1': {},
      'tx1>lv3': {},
      'tx2>lv2': {},
      'tx2>lv4': {},
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].flatMap((n) => [
          [`lv${n < 5 ? 1 : 3}>rack${n}`, { side: 'A' }],
          [`lv${n < 5 ? 2 : 4}>rack${n}`, { side: 'B' }],
          [`cdu1~rack${n}`, {}],
          [`cdu2~rack${n}`, {}],
        ]),
      ),
      'dry1~cdu1': {},
      'dry1~cdu2': {},
    },
  })
