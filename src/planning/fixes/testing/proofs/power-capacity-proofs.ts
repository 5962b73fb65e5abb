import type { SiteSketch } from '../../../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../../../geometry/outline'
import type { FixProof } from '../fix-proof'
import { board, items, rack } from '../small-items'
import { boardWith, fed, loaded, none } from '../small-sites'

const placements = { grid: {}, board1: {}, fan: {}, rack1: {} }
const room = rectangleOutline([0, 0], [60, 20])
const transformer = (rating_kVA: number, ambient_C: number) => ({
  ...boardWith({ rating_kVA, rating_kW: undefined, ambient_C }),
  category: 'transformer',
})
/** Its plate gives what it carries at 480 V. */
const busway = (rating_A: number) => ({
  ...boardWith({ rating_kW: undefined, rating_kVA: 0.83 * rating_A, rating_A }),
  category: 'busway',
})

/** Four racks on one of two like boards, and products to choose from. */
const fourOnOne = (racks: object, boards: object, more: Record<string, object>, site: object = {}): SiteSketch => ({
  site,
  items: { ...items, rack: racks, board: boards, ...more },
  building: { outline: room },
  hall: { outline: room },
  placements: { grid: {}, board1: {}, board2: {}, fan: {}, rack1: none, rack2: none, rack3: none, rack4: none },
  connections: {
    'grid>board1': {},
    'grid>board2': {},
    'board1>rack1': {},
    'board1>rack2': {},
    'board1>rack3': {},
    'board1>rack4': {},
  },
})

/** Boards, transformers and runs that carry more than they may. */
export const powerCapacityProofs: readonly FixProof[] = [
  {
    rule: 'power/overload',
    sketch: {
      items: { ...items, board500: boardWith({ rating_kW: 500 }) },
      placements: {
        grid: {},
        board1: {},
        board2: {},
        fan: {},
        rack1: {},
        rack2: {},
        rack3: {},
        rack4: {},
        rack5: {},
      },
      connections: {
        'grid>board1': {},
        'grid>board2': {},
        'board1>rack1': {},
        'board1>rack2': {},
        'board1>rack3': {},
        'board1>rack4': {},
        'board1>rack5': {},
      },
      building: { outline: room },
      hall: { outline: room },
    },
    offers: [{ kind: 'move-load' }, { kind: 'larger-item' }, { kind: 'add-supply-unit' }],
  },
  {
    // 220 kW on 250: beyond the 80 % that a continuous load may take.
    rule: 'power/continuous-load',
    sketch: fourOnOne(loaded(55), board, { big: boardWith({ rating_kW: 500 }) }, { electricalCode: 'NEC' }),
    offers: [
      { kind: 'move-load', params: { count: 1 } },
      { kind: 'larger-item' },
      { kind: 'add-supply-unit', params: { moved: 2 } },
    ],
  },
  {
    rule: 'power/peak-load',
    sketch: fourOnOne({ ...rack, load: { design_kW: 50, peak_kW: 65 } }, board, { big: boardWith({ rating_kW: 500 }) }),
    offers: [
      { kind: 'move-load', params: { count: 1 } },
      { kind: 'larger-item' },
      { kind: 'add-supply-unit', params: { moved: 2 } },
    ],
  },
  {
    // 80 kW at 415 V are 111 A: one of four racks moves, for the excess is counted in shares and not in kilowatts.
    rule: 'power/busway-size',
    sketch: fourOnOne(loaded(20), busway(100), { big: busway(400) }),
    offers: [{ kind: 'move-load', params: { count: 1 } }, { kind: 'larger-item' }],
  },
  {
    rule: 'power/transformer-derating',
    sketch: fourOnOne(
      loaded(55),
      transformer(250, 20),
      { big: transformer(800, 20), warm: transformer(250, 50) },
      { climate: { designDryBulb_C: 45, designWetBulb_C: 25 } },
    ),
    offers: [{ kind: 'move-load' }, { kind: 'larger-item' }, { kind: 'other-product' }, { kind: 'add-supply-unit' }],
  },
  {
    rule: 'power/connection-overload',
    sketch: {
      items,
      site: { electricalCode: 'NEC' },
      placements,
      connections: { 'grid>board1': {}, 'board1>rack1': { rating_kW: 50 } },
    },
    // 60 kW at 415 V is 83.5 A, continuous 104.3 A: a 110 A device.
    offers: [{ kind: 'larger-breaker', params: { rating_A: 110 } }],
  },
  {
    rule: 'power/breaker-size',
    sketch: {
      items,
      site: { electricalCode: 'NEC' },
      placements,
      connections: { 'grid>board1': {}, 'board1>rack1': { breaker_A: 90 } },
    },
    offers: [{ kind: 'standard-breaker', params: { next_A: 110 } }],
  },
  {
    rule: 'power/conductor-ampacity',
    sketch: {
      items,
      site: { electricalCode: 'NEC' },
      placements,
      connections: { 'grid>board1': {}, 'board1>rack1': { conductor_mm2: 13.3, length_m: 5 } },
    },
    // 83.5 A on 65 A each.
    offers: [{ kind: 'parallel-conductor', params: { present: 1, parallel: 2 } }],
  },
  {
    rule: 'power/voltage-drop',
    sketch: fed(
      loaded(132),
      {},
      { connections: { 'grid>board1': {}, 'board1>rack1': { length_m: 110, conductor_mm2: 35 } } },
    ),
    // The second conductor is a run of its own, without a price here.
    offers: [{ kind: 'parallel-conductor', params: { present: 1, parallel: 2 }, cost: { unpriced: 1 } }],
  },
]
