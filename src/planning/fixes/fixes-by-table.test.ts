import { expect, it } from 'vitest'
import type { SiteSketch } from '../../engine/rules/testing/build-site'
import { kindsFor } from './testing/kinds-for'
import { board, dry, fan, items, rack, wet } from './testing/small-items'

const yard = (x: number, y = 10) => ({ hall: null, at: [x, y] as [number, number] })
const none = { redundancy: 'none' as const }
const loaded = (design_kW: number) => ({ ...rack, load: { design_kW } })
const power = (fields: object) => ({ ...board, power: { ...board.power, ...fields } })
const cooler = (fields: object, item: object = dry) => ({
  ...item,
  liquidCooling: { ...dry.liquidCooling, ...fields },
})
/** A board with two racks, and products to choose from. */
const fed = (racks: object, more: Record<string, object>, sketch: Partial<SiteSketch> = {}): SiteSketch => ({
  items: { ...items, rack: racks, ...more },
  placements: { grid: yard(-10), board1: {}, fan: {}, rack1: none },
  connections: { 'grid>board1': {}, 'board1>rack1': {} },
  ...sketch,
})
/** A rack on liquid under a cooler outdoors. */
const cooled = (more: Record<string, object>, sketch: Partial<SiteSketch> = {}): SiteSketch => ({
  items: { ...items, ...more },
  placements: { grid: yard(-10, 30), board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: none },
  connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
  ...sketch,
})

const cases: readonly (readonly [rule: string, kind: string, sketch: SiteSketch])[] = [
  [
    'power/continuous-load',
    'larger-item',
    fed(loaded(220), { big: power({ rating_kW: 500 }) }, { site: { electricalCode: 'NEC' } }),
  ],
  [
    'power/peak-load',
    'larger-item',
    fed({ ...rack, load: { design_kW: 220, peak_kW: 260 } }, { big: power({ rating_kW: 500 }) }),
  ],
  [
    'power/busway-size',
    'larger-item',
    fed(loaded(60), {
      board: { ...power({ rating_kW: undefined, rating_A: 70 }), category: 'busway' },
      big: { ...power({ rating_kW: undefined, rating_A: 400 }), category: 'busway' },
    }),
  ],
  [
    'power/transformer-derating',
    'larger-item',
    fed(
      loaded(220),
      {
        board: { ...power({ rating_kVA: 250, rating_kW: undefined, ambient_C: 20 }), category: 'transformer' },
        big: { ...power({ rating_kVA: 800, rating_kW: undefined, ambient_C: 20 }), category: 'transformer' },
      },
      { site: { climate: { designDryBulb_C: 45, designWetBulb_C: 25 } } },
    ),
  ],
  [
    'cooling/air-capacity',
    'larger-item',
    fed(loaded(100), {
      fan: { ...fan, airCooling: { capacity_kW: 50 } },
      big: { ...fan, airCooling: { capacity_kW: 400 } },
    }),
  ],
  [
    'cooling/coolant-flow',
    'larger-item',
    cooled({
      cdu: { ...items.cdu, liquidCooling: { ...items.cdu.liquidCooling, maxFlow_lpm: 10 } },
      big: { ...items.cdu, liquidCooling: { ...items.cdu.liquidCooling, maxFlow_lpm: 500 } },
    }),
  ],
  [
    'cooling/water-class',
    'cooler-supply',
    cooled(
      {
        wet: { ...wet, heat: { ...wet.heat, waterClass: 'W32' } },
        cool: cooler({ rejects: 'setpoint', setpoint_C: 18, approach_K: undefined }),
      },
      { site: { climate: { designDryBulb_C: 35, designWetBulb_C: 22 } } },
    ),
  ],
  [
    'cooling/mixed-loops',
    'reconnect-coolant',
    cooled(
      { cool: { ...wet, heat: { liquidFraction: 0.8, supplyMax_C: 32 } } },
      {
        placements: {
          grid: yard(-10, 30),
          board1: {},
          fan: {},
          dry1: yard(-10),
          cdu1: {},
          cdu2: {},
          wet1: none,
          cool1: none,
        },
        connections: {
          'grid>board1': {},
          'board1>wet1': {},
          'board1>cool1': {},
          'dry1~cdu1': {},
          'dry1~cdu2': {},
          'cdu1~wet1': {},
          'cdu1~cool1': {},
        },
      },
    ),
  ],
  [
    'cooling/heat-rejection-derate',
    'larger-item',
    cooled(
      {
        dry: cooler({ capacity_kW: 50, ratedAmbient_C: 20, derate_perK: 0.03 }),
        big: cooler({ capacity_kW: 400, ratedAmbient_C: 20, derate_perK: 0.03 }),
      },
      { site: { climate: { designDryBulb_C: 44, designWetBulb_C: 25 } } },
    ),
  ],
  [
    'cooling/glycol-derate',
    'larger-item',
    cooled({ dry: cooler({ capacity_kW: 50, glycol: 0.5 }), big: cooler({ capacity_kW: 400, glycol: 0.5 }) }),
  ],
  [
    'space/working-space',
    'move-to-free-spot',
    fed(
      rack,
      {},
      {
        placements: {
          grid: yard(-10),
          board1: { at: [10, 10] },
          fan: {},
          rack1: { ...none, at: [10, 8.6], status: 'new' },
        },
      },
    ),
  ],
  [
    'space/clearance',
    'move-to-free-spot',
    fed(
      { ...rack, clearance_m: { front: 1.2 } },
      {},
      {
        placements: {
          grid: yard(-10),
          board1: { at: [30, 10] },
          fan: {},
          rack1: { ...none, at: [10, 10], status: 'new' },
          rack2: { ...none, at: [10, 8.4], status: 'new' },
        },
        connections: { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} },
      },
    ),
  ],
]

it.each(cases)('mends %s by %s, with nothing new', (rule, kind, sketch) => {
  expect(kindsFor(rule, sketch)).toContain(kind)
})
