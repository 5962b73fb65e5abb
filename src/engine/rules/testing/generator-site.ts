import type { FactsSketch } from './build-facts'
import type { SiteSketch } from './build-site'

/** A utility and two 2 MW sets on one board; racks below it, directly or behind a UPS. */
export function generatorSite(power: object = {}, rackOn: 'board1' | 'ups1' = 'board1', rack: object = {}): SiteSketch {
  return {
    items: {
      utility: { category: 'utility-feed', power: { role: 'source' } },
      gen: { category: 'generator', power: { role: 'source', rating_kW: 2000, ...power } },
      board: { power: { role: 'conduit' } },
      ups: { power: { role: 'conduit', autonomy_min: 5, rating_kW: 3000 } },
      'gpu-rack': { load: { design_kW: 1200, ...rack } },
    },
    placements: { utility1: {}, gen1: {}, gen2: {}, board1: {}, ups1: {}, 'gpu-rack1': {} },
    connections: {
      'utility1>board1': {},
      'gen1>board1': { standby: true },
      'gen2>board1': { standby: true },
      'board1>ups1': {},
      [`${rackOn}>gpu-rack1`]: {},
    },
    site: { altitude_m: 200 },
  }
}

/** What each set carries while the utility is out, kW. */
export function carriedBySets(first_kW: number, second_kW: number): FactsSketch {
  const outage = { unit: 'kW', rating: 2000, limit: 2000, out: ['utility1'] } as const
  return { worst: { gen1: { ...outage, value: first_kW }, gen2: { ...outage, value: second_kW } } }
}
