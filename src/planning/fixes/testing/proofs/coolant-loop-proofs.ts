import type { SiteSketch } from '../../../../engine/rules/testing/build-site'
import type { FixProof } from '../fix-proof'
import { indoors, ownItem, rackRow, racksFrom, shipped, wetPlant } from '../shipped-sites'
import { wet } from '../small-items'
import { cduWith, cooled, none, yard } from '../small-sites'

const pumps = (count: number) => cduWith({ pumps: { count, needed: 1 } })
/** The pipe from the CDU to the rack. */
const piped = (fields: object) => ({
  connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~cdu1': {}, 'cdu1~wet1': fields },
})

const ownCdu = (fields: object) =>
  ownItem('cdu-row-1350', ({ liquidCooling }) => ({ liquidCooling: { ...liquidCooling!, ...fields } }))
/** A rack near a CDU and one far from it, by a pipe of one's choice. */
const twoRacks = (far: object, more: Record<string, object>, near: object = {}): SiteSketch => ({
  ...wetPlant,
  items: { ...shipped, ...more },
  placements: {
    ...wetPlant.placements,
    rack1: { item: 'gb200-nvl72', ...indoors(12, 10), ...none, ...near },
    rack2: { item: 'gb200-nvl72', ...indoors(36, 10), ...none },
  },
  connections: {
    ...wetPlant.connections,
    ...racksFrom(['board'], 2),
    'cdu1~rack1': { length_m: 5, bore_m: 0.0525 },
    'cdu1~rack2': { length_m: 30, bore_m: 0.0525, ...far },
  },
})

/** Pipes and pumps. */
export const coolantLoopProofs: readonly FixProof[] = [
  {
    rule: 'cooling/pipe-velocity',
    sketch: cooled({}, piped({ bore_m: 0.02, length_m: 5 })),
    // The wider pipe is laid anew, without a price here.
    offers: [{ kind: 'wider-pipe', params: { was: 0.02, bore: 0.0351 }, cost: { unpriced: 1 } }],
  },
  {
    rule: 'cooling/return-way',
    sketch: cooled({}, piped({ length_m: 10, bore_m: 0.0525, returnTo: 'gone1' })),
    offers: [{ kind: 'return-as-supply' }],
  },
  {
    rule: 'cooling/mixed-loops',
    sketch: cooled(
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
    offers: [{ kind: 'reconnect-coolant' }],
  },
  {
    rule: 'cooling/pump-head',
    sketch: cooled({
      cdu: cduWith({ head_kPa: 50 }),
      strong: cduWith({ head_kPa: 200 }),
      wet: { ...wet, heat: { ...wet.heat, pressureDrop_kPa: 120 } },
    }),
    offers: [{ kind: 'larger-item' }],
  },
  {
    rule: 'cooling/pump-redundancy',
    sketch: cooled(
      { cdu: pumps(1), two: pumps(2) },
      { placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, wet1: {} } },
    ),
    offers: [{ kind: 'other-product' }],
  },
  {
    // Dry coolers and pump sets in pairs; the pipe between the pumps is open one way and stands by the other way.
    rule: 'cooling/network-loop',
    sketch: {
      ...wetPlant,
      placements: {
        ...wetPlant.placements,
        dry2: { item: 'drycooler-1500', ...yard(60, 30) },
        pump1: { item: 'pump-set-30kw', ...yard(70, 10) },
        pump2: { item: 'pump-set-30kw', ...yard(70, 30) },
        cdu2: { item: 'cdu-row-1350', ...indoors(30, 5) },
        ...rackRow('gb200-nvl72', 2, none),
      },
      connections: {
        ...wetPlant.connections,
        'dry1~cdu1': { standby: true },
        'board>dry2': {},
        'board>pump1': {},
        'board>pump2': {},
        'board>cdu2': {},
        'dry1~pump1': {},
        'dry2~pump2': {},
        'pump1~pump2': {},
        'pump2~pump1': { standby: true },
        'pump1~cdu1': {},
        'pump2~cdu2': {},
        ...racksFrom(['board'], 2),
        'cdu1~rack1': {},
        'cdu2~rack2': {},
      },
    },
    offers: [{ kind: 'open-loop', params: { from: 'pump1', to: 'pump2' } }],
  },
  {
    // 60 m of DN 32 to the far rack.
    rule: 'cooling/loop-pressure',
    sketch: twoRacks({ length_m: 60, bore_m: 0.0351 }, { strong: ownCdu({ head_kPa: 500 }) }),
    offers: [
      { kind: 'wider-circuit', params: { count: 1, consumer: 'rack2', bore: 0.0409 } },
      { kind: 'larger-item', params: { name: 'cdu1' } },
    ],
  },
  {
    // 150 kPa of filling and 321 kPa of head at no flow on a CDU made for 300 kPa.
    rule: 'cooling/pressure-class',
    sketch: twoRacks({}, { 'cdu-row-1350': ownCdu({ maxPressure_kPa: 300, fill_kPa: 150 }) }),
    offers: [{ kind: 'other-product', params: { names: 'cdu1', to: shipped['cdu-row-2000']!.name } }],
  },
  {
    // Where it is the racks that the pressure is too high for, their owner says what to buy.
    rule: 'cooling/pressure-class',
    sketch: twoRacks(
      {},
      {
        'cdu-row-1350': ownCdu({ fill_kPa: 150 }),
        'gb200-nvl72': ownItem('gb200-nvl72', ({ heat }) => ({ heat: { ...heat, maxPressure_kPa: 300 } })),
      },
    ),
    offers: [],
  },
  {
    // A near rack of 110 kPa takes what a far one of 150 kPa behind 40 m of DN 40 lacks.
    rule: 'cooling/flow-balance',
    sketch: twoRacks(
      { length_m: 40, bore_m: 0.0409 },
      {
        'cdu-row-1350': ownCdu({ maxFlow_lpm: 340 }),
        easyRack: ownItem('gb200-nvl72', ({ heat }) => ({ heat: { ...heat, pressureDrop_kPa: 110 } })),
      },
      { item: 'easyRack' },
    ),
    offers: [
      { kind: 'balancing-valves', params: { count: 1, consumers: 'rack1' } },
      { kind: 'wider-circuit', params: { consumer: 'rack2' } },
    ],
  },
]
