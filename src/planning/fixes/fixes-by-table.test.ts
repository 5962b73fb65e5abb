import { expect, it } from 'vitest'
import type { SiteSketch } from '../../engine/rules/testing/build-site'
import { fixesOf } from './testing/fix-request'
import { kindsFor, warningsOf } from './testing/kinds-for'
import { board, dry, fan, items, rack, wet } from './testing/small-items'

const yard = (x: number, y = 10) => ({ hall: null, at: [x, y] as [number, number] })
const none = { redundancy: 'none' as const }
const loaded = (design_kW: number) => ({ ...rack, load: { design_kW } })
const power = (fields: object) => ({ ...board, power: { ...board.power, ...fields } })
const cooler = (fields: object, item: object = dry) => ({
  ...item,
  liquidCooling: { ...dry.liquidCooling, ...fields },
})
const generator = (rating_kW: number, more: object = {}) => ({
  ...board,
  category: 'generator',
  power: { role: 'source', rating_kW, voltage_V: 415, ...more },
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
    'cooling/return-way',
    'return-as-supply',
    cooled(
      {},
      {
        connections: {
          'grid>board1': {},
          'board1>wet1': {},
          'dry1~cdu1': {},
          'cdu1~wet1': { length_m: 10, bore_m: 0.0525, returnTo: 'gone1' },
        },
      },
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
  [
    'power/voltage-drop',
    'parallel-conductor',
    fed(loaded(132), {}, { connections: { 'grid>board1': {}, 'board1>rack1': { length_m: 110, conductor_mm2: 35 } } }),
  ],
  [
    'power/generator-step',
    'other-product',
    fed(
      loaded(220),
      { board: generator(300, { stepLoad: 0.2 }), strong: generator(300, { stepLoad: 1 }) },
      { connections: { 'board1>rack1': {} } },
    ),
  ],
  [
    'cooling/supply-minimum',
    'warmer-supply',
    cooled({
      wet: { ...wet, heat: { ...wet.heat, supplyMin_C: 30 } },
      dry: cooler({ rejects: 'setpoint', setpoint_C: 18, approach_K: undefined }),
      warm: cooler({ rejects: 'setpoint', setpoint_C: 32, approach_K: undefined }),
    }),
  ],
  [
    'cooling/containment',
    'move-to-other-hall',
    fed(
      loaded(60),
      {},
      {
        hall: { containment: 'none' },
        moreHalls: [
          {
            id: 'H2',
            outline: [
              [50, 0],
              [90, 0],
              [90, 20],
              [50, 20],
            ],
            air: 'conditioned',
            containment: 'hot-aisle',
            clearHeight_m: 6,
            floorLoad_kPa: 15,
          },
        ],
        placements: {
          grid: yard(-10),
          board1: {},
          fan: {},
          fan2: { hall: 'H2', at: [60, 5] },
          rack1: { ...none, mission: 'ai', status: 'new' },
        },
      },
    ),
  ],
  [
    'space/wall-clash',
    'move-to-free-spot',
    fed(
      rack,
      {},
      {
        building: { walls: [{ from: [30, 0], to: [30, 20], thickness_m: 0.2 }] },
        placements: { grid: yard(-10), board1: {}, fan: {}, rack1: { ...none, at: [30, 6] } },
      },
    ),
  ],
  [
    'power/ups-autonomy',
    'other-product',
    fed(
      rack,
      {
        board: { ...power({ autonomy_min: 0.1 }), category: 'ups' },
        long: { ...power({ autonomy_min: 10 }), category: 'ups' },
        set: generator(400),
      },
      {
        placements: { grid: yard(-10), set: yard(-10, 30), board1: {}, fan: {}, rack1: none },
        connections: { 'grid>board1': {}, 'set>board1': { standby: true }, 'board1>rack1': {} },
      },
    ),
  ],
  [
    'power/generator-load',
    'larger-item',
    fed(
      loaded(220),
      { set: generator(230), big: generator(400) },
      {
        site: { altitude_m: 2500, climate: { designDryBulb_C: 45, designWetBulb_C: 25 } },
        placements: { grid: yard(-10), set: yard(-10, 30), board1: {}, fan: {}, rack1: none },
        connections: { 'grid>board1': {}, 'set>board1': { standby: true }, 'board1>rack1': {} },
      },
    ),
  ],
  [
    'cooling/residual-air',
    'add-cooler',
    cooled(
      { fan: { ...fan, airCooling: { capacity_kW: 400, airflow_m3h: 1200 } } },
      {
        hall: { air: 'once-through' },
        placements: {
          grid: yard(-10, 30),
          board1: {},
          fan: {},
          dry1: yard(-10),
          cdu1: {},
          wet1: { ...none, mission: 'ai' },
        },
      },
    ),
  ],
  [
    'cooling/ride-through',
    'other-product',
    cooled(
      {
        wet: { ...wet, heat: { ...wet.heat, volume_l: 5 } },
        dry: { ...dry, load: { design_kW: 5 } },
        ups: { ...board, category: 'ups' },
        cdu: { ...items.cdu, liquidCooling: { ...items.cdu.liquidCooling, volume_l: 1 } },
        tank: { ...items.cdu, liquidCooling: { ...items.cdu.liquidCooling, volume_l: 5000 } },
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
  ],
  [
    'space/door-swing',
    'move-to-free-spot',
    fed(
      rack,
      {},
      {
        building: {
          openings: [
            { kind: 'door', at: [30, 0], width_m: 1.2, height_m: 2.2 },
            { kind: 'dock-door', at: [0, 10], width_m: 3, height_m: 3 },
          ],
        },
        placements: { grid: yard(-10), board1: {}, fan: {}, rack1: { ...none, at: [30, 0.6], status: 'new' } },
      },
    ),
  ],
  [
    'data/waiver-expired',
    'withdraw-waiver',
    fed(
      loaded(300),
      {},
      {
        waivers: [{ rule: 'power/overload', subjects: ['board1'], reason: 'until the spring', expires: '2027-01-14' }],
      },
    ),
  ],
]

/** Rules of warnings that a fix of this table brings, and why; the preview names each. */
const warns: Readonly<Record<string, readonly string[]>> = {
  // The other hall has no door of its own: the way out is longer there.
  'cooling/containment': ['space/travel-distance'],
}

it.each(cases)('mends %s by %s, with no new warning that is not expected', (rule, kind, sketch) => {
  const { request, fixes } = fixesOf(rule, sketch)
  expect(kindsFor(rule, sketch)).toContain(kind)
  const fix = fixes.find((f) => f.kind === kind)!
  expect(warningsOf(request, fix)).toEqual(warns[rule] ?? [])
})
