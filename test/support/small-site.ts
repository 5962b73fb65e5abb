import { rectangleOutline } from '../../src/geometry/outline'
import type { SiteDocument } from '../../src/model/document'

/** A feeder that carries its rack, and a scenario that overloads it. */
export const smallSite: SiteDocument = {
  format: 'guscio-site',
  version: 1,
  site: { name: 'Small', currency: 'USD', climate: { designDryBulb_C: 30 } },
  buildings: [
    {
      id: 'B1',
      outline: rectangleOutline([0, 0], [40, 20]),
      halls: [
        {
          id: 'H1',
          outline: rectangleOutline([1, 1], [39, 19]),
        },
      ],
    },
  ],
  items: [
    { id: 'feed', category: 'utility-feed', name: 'Feed', power: { role: 'source', rating_kW: 100 } },
    {
      id: 'miner',
      category: 'asic-rack',
      name: 'Miner rack',
      size_m: [0.6, 1, 2],
      load: { design_kW: 60, powerFactor: 1 },
      power: { role: 'load' },
      cost: { low: 900, base: 1000, high: 1200, currency: 'USD' },
    },
    { id: 'fans', category: 'exhaust-fan', name: 'Fans', airCooling: { capacity_kW: 500, airflow_m3h: 200_000 } },
  ],
  placements: [
    { id: 'F1', item: 'feed', hall: null, at: [-5, 5] },
    { id: 'M1', item: 'miner', hall: 'H1', at: [5, 5], row: 'A' },
    { id: 'X1', item: 'fans', hall: 'H1', at: [20, 15] },
  ],
  connections: [{ id: 'C1', kind: 'power', from: 'F1', to: 'M1' }],
  scenarios: [
    {
      id: 'more',
      name: 'More miners',
      add: {
        placements: [{ id: 'M2', item: 'miner', hall: 'H1', at: [8, 5] }],
        connections: [{ id: 'C2', kind: 'power', from: 'F1', to: 'M2' }],
      },
    },
  ],
}
