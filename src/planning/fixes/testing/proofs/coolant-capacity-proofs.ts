import type { FixProof } from '../fix-proof'
import { ownItem, rackRow, racksFrom, racksOn, shipped, wetPlant } from '../shipped-sites'
import { board, cdu, dry, items, wet } from '../small-items'
import { cduWith, cooled, coolerWith, none, warmDay, yard } from '../small-sites'

/** Coolers, CDUs and what stands behind them that fall short of heat, flow or time. */
export const coolantCapacityProofs: readonly FixProof[] = [
  {
    rule: 'cooling/liquid-capacity',
    sketch: {
      items: {
        ...items,
        dry500: { ...coolerWith({ capacity_kW: 500 }), cost: { low: 1, base: 2, high: 3, currency: 'USD' } },
      },
      placements: {
        grid: {},
        board1: {},
        fan: {},
        dry1: yard(-10),
        cdu1: {},
        wet1: none,
        wet2: none,
        wet3: none,
      },
      connections: {
        'grid>board1': {},
        'board1>wet1': {},
        'board1>wet2': {},
        'board1>wet3': {},
        'dry1~cdu1': {},
        'cdu1~wet1': {},
        'cdu1~wet2': {},
        'cdu1~wet3': {},
      },
    },
    offers: [
      { kind: 'larger-item', cost: { total: { low: 1, base: 2, high: 3 }, currency: 'USD', unpriced: 0 } },
      // Three racks at 48 kW of liquid heat on 100 kW: one more dry cooler, unpriced, with an unpriced pipe.
      { kind: 'add-cooler', params: { count: 1 }, cost: { unpriced: 2 } },
    ],
  },
  {
    rule: 'cooling/heat-rejection-derate',
    sketch: cooled(
      {
        dry: coolerWith({ capacity_kW: 50, ratedAmbient_C: 20, derate_perK: 0.03 }),
        big: coolerWith({ capacity_kW: 400, ratedAmbient_C: 20, derate_perK: 0.03 }),
      },
      { site: { climate: { designDryBulb_C: 44, designWetBulb_C: 25 } } },
    ),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler', params: { count: 3 } }],
  },
  {
    rule: 'cooling/glycol-derate',
    sketch: cooled({
      dry: coolerWith({ capacity_kW: 50, glycol: 0.5 }),
      big: coolerWith({ capacity_kW: 400, glycol: 0.5 }),
    }),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler', params: { count: 1 } }],
  },
  {
    rule: 'cooling/facility-rise',
    sketch: cooled({ dry: coolerWith({ maxFlow_lpm: 30 }), strong: coolerWith({ maxFlow_lpm: 400 }) }, warmDay),
    offers: [{ kind: 'other-product' }, { kind: 'add-cooler', params: { count: 1 } }],
  },
  {
    rule: 'cooling/coolant-flow',
    sketch: cooled({ cdu: cduWith({ maxFlow_lpm: 40 }), big: cduWith({ maxFlow_lpm: 500 }) }),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler', params: { count: 1 } }],
  },
  {
    rule: 'cooling/minimum-load',
    sketch: {
      items: { ...items, cdu: cduWith({ capacity_kW: 300 }), wet: { ...wet, load: { design_kW: 50 } } },
      placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, cdu2: {}, wet1: none },
      connections: {
        'grid>board1': {},
        'board1>wet1': {},
        'dry1~cdu1': {},
        'dry1~cdu2': {},
        'cdu1~wet1': {},
        'cdu2~wet1': {},
      },
    },
    offers: [{ kind: 'remove-unit' }],
  },
  {
    rule: 'cooling/unserved-liquid',
    sketch: {
      items,
      placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: none, wet2: none },
      connections: { 'grid>board1': {}, 'board1>wet1': {}, 'board1>wet2': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
    },
    offers: [{ kind: 'connect-coolant' }],
  },
  {
    rule: 'cooling/continuous-cooling',
    sketch: cooled(
      { ups: { ...board, category: 'ups' }, cdu: { ...cdu, load: { design_kW: 5 } } },
      {
        ...warmDay,
        placements: {
          grid: yard(-10, 30),
          board1: {},
          ups1: {},
          fan: {},
          dry1: yard(-10),
          cdu1: {},
          wet1: { mission: 'ai' },
        },
        connections: {
          'grid>board1': {},
          'board1>ups1': {},
          'ups1>wet1': {},
          'board1>cdu1': {},
          'dry1~cdu1': {},
          'cdu1~wet1': {},
        },
      },
    ),
    offers: [{ kind: 'connect-ups' }],
  },
  {
    rule: 'cooling/ride-through',
    sketch: cooled(
      {
        wet: { ...wet, heat: { ...wet.heat, volume_l: 5 } },
        dry: { ...dry, load: { design_kW: 5 } },
        ups: { ...board, category: 'ups' },
        cdu: cduWith({ volume_l: 1 }),
        tank: cduWith({ volume_l: 5000 }),
      },
      {
        placements: { grid: yard(-10, 30), board1: {}, ups1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: none },
        connections: {
          'grid>board1': {},
          'board1>ups1': {},
          'board1>dry1': {},
          'ups1>wet1': {},
          'dry1~cdu1': {},
          'cdu1~wet1': {},
        },
      },
    ),
    offers: [{ kind: 'other-product' }],
  },
  {
    // At 45 °C seven racks want 1.3 L/min per kW of a CDU that gives 1,200.
    rule: 'cooling/flow-at-temperature',
    sketch: {
      ...wetPlant,
      items: {
        ...shipped,
        warmRack: ownItem('mi355x-dlc-96', ({ heat }) => ({
          heat: { ...heat, deltaT_K: 15, supplyMax_C: 45, waterClass: 'S45' },
        })),
      },
      placements: { ...wetPlant.placements, ...rackRow('warmRack', 7, none) },
      connections: { ...wetPlant.connections, ...racksFrom(['board'], 7), ...racksOn(['cdu1'], 7) },
    },
    offers: [
      { kind: 'larger-item', params: { to: shipped['cdu-row-2000']!.name } },
      { kind: 'add-cooler', params: { count: 1 } },
    ],
  },
]
