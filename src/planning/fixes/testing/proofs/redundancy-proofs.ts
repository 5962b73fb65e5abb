import type { SiteSketch } from '../../../../engine/rules/testing/build-site'
import { rectangleOutline } from '../../../../geometry/outline'
import type { FixProof } from '../fix-proof'
import { indoors, ownItem, rackRow, racksFrom, racksOn, shipped, wetPlant } from '../shipped-sites'
import { board, fan, items } from '../small-items'
import { yard } from '../small-sites'

const room = (x: number, width_m: number) => rectangleOutline([x, 0], [x + width_m, 20])
/** Two utility feeds, two transformers and two boards; air-cooled racks in one long row draw from both. */
const twoSides = (
  transformers: readonly [string, string],
  switchboard: string,
  racks: number,
  width_m = 60,
): SiteSketch => ({
  site: { electricalCode: 'NEC' },
  items: shipped,
  building: { outline: room(0, width_m) },
  hall: { outline: room(0, width_m) },
  placements: {
    gridA: { item: 'utility-15kv-8', ...yard(-60, 0) },
    gridB: { item: 'utility-15kv-8', ...yard(-60, 40) },
    txA: { item: transformers[0], ...yard(-30, 0) },
    txB: { item: transformers[1], ...yard(-30, 20) },
    boardA: { item: switchboard, ...indoors(4, 4) },
    boardB: { item: switchboard, ...indoors(4, 15) },
    fan1: { item: 'exhaust-fan-wall-12', ...indoors(20, 19) },
    fan2: { item: 'exhaust-fan-wall-12', ...indoors(32, 19) },
    ...rackRow('rack-dgx-b300-4', racks),
  },
  connections: {
    'gridA>txA': {},
    'gridB>txB': {},
    'txA>boardA': {},
    'txB>boardB': {},
    'boardA>fan1': {},
    'boardB>fan2': {},
    ...racksFrom(['boardA', 'boardB'], racks),
  },
})

/** The same with a board in reserve behind a transformer of its own, and a board that may carry all of its rating. */
const twoSidesAndReserve = (racks: number): SiteSketch => {
  const sides = twoSides(['tx-2500-415', 'tx-2500-415'], 'lv-swbd-2000-415', racks)
  return {
    ...sides,
    items: {
      ...shipped,
      fullyRated: ownItem('lv-swbd-2000-415', ({ power }) => ({ power: { ...power!, continuousFactor: 1 } })),
    },
    placements: {
      ...sides.placements,
      txC: { item: 'tx-2500-415', ...yard(-30, -20) },
      boardC: { item: 'lv-swbd-2000-415', ...indoors(12, 4) },
    },
    connections: { ...sides.connections, 'gridA>txC': {}, 'txC>boardC': {} },
  }
}
/** Racks on liquid that draw from both of two CDUs, and those from each of their dry coolers. */
const twoCdus = (racks: number, dryCoolers: readonly string[]): SiteSketch => ({
  ...wetPlant,
  placements: {
    ...wetPlant.placements,
    ...Object.fromEntries(dryCoolers.map((id, i) => [id, { item: 'drycooler-1500', ...yard(60, 20 * i) }])),
    cdu2: { item: 'cdu-row-1350', ...indoors(8, 5) },
    ...rackRow('gb200-nvl72', racks),
  },
  connections: {
    ...wetPlant.connections,
    'board>cdu2': {},
    ...Object.fromEntries(
      dryCoolers.flatMap((id) => [
        [`board>${id}`, {}],
        [`${id}~cdu1`, {}],
        [`${id}~cdu2`, {}],
      ]),
    ),
    ...racksFrom(['board'], racks),
    ...racksOn(['cdu1', 'cdu2'], racks),
  },
})

/** What must still stand with something out of service. */
export const redundancyProofs: readonly FixProof[] = [
  {
    rule: 'redundancy/contingency-unserved',
    sketch: {
      items,
      placements: { grid1: {}, grid2: {}, board1: {}, board2: {}, fan1: {}, fan2: {}, ai1: {}, ai2: {} },
      connections: {
        'grid1>board1': {},
        'grid2>board2': {},
        'grid2>board1': { standby: true },
        'board1>ai1': { side: 'A' },
        'board1>ai2': { side: 'A' },
        'board2>ai2': { side: 'B' },
      },
    },
    offers: [{ kind: 'connect-second-path' }],
  },
  {
    rule: 'redundancy/cooler-without-ups',
    sketch: {
      items: {
        ...items,
        ups: { category: 'ups', size_m: [1, 1, 2], power: { ...board.power, rating_kW: 300 } },
        blower: { ...fan, load: { design_kW: 4 } },
      },
      placements: { grid: {}, board1: {}, ups1: {}, blower1: {}, ai1: { redundancy: 'fault-tolerant' } },
      connections: { 'grid>board1': {}, 'board1>ups1': {}, 'ups1>ai1': {}, 'board1>blower1': {} },
    },
    offers: [{ kind: 'connect-ups' }],
  },
  {
    // 28 racks of 56 kW on one board of 1,437 kVA while the other is out.
    rule: 'redundancy/contingency-overload',
    sketch: twoSidesAndReserve(28),
    offers: [
      {
        kind: 'move-load',
        params: { count: 5, provider: 'boardC' },
        // Within the rating while something fails, but not for a day of work: that is for the warning to say.
        warnings: ['redundancy/no-maintenance-window'],
      },
      { kind: 'larger-item', params: { name: 'boardA', to: shipped['lv-swbd-3200-415']!.name } },
      { kind: 'add-supply-unit', params: { moved: 14 } },
    ],
  },
  {
    // 14 racks of 115 kW of liquid heat on one CDU of 1,367 kW while the other is out.
    rule: 'redundancy/contingency-overload',
    sketch: twoCdus(14, ['dry1', 'dry2', 'dry3']),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler', params: { count: 1 } }],
  },
  {
    // 22 racks: within the board's rating, beyond the 80 % that it may carry for a day of work.
    rule: 'redundancy/no-maintenance-window',
    sketch: twoSidesAndReserve(22),
    offers: [
      { kind: 'move-load', params: { provider: 'boardC' } },
      // A board listed for all of its rating costs less here than the next larger one.
      { kind: 'other-product', params: { names: 'boardA' } },
      { kind: 'larger-item', params: { name: 'boardA', to: shipped['lv-swbd-3200-415']!.name } },
      { kind: 'add-supply-unit', params: { moved: 11 } },
    ],
  },
  {
    // 40 racks are 2.4 MVA: the side with the small transformer trips at 1.6 of its rating.
    rule: 'redundancy/cascade',
    sketch: twoSides(['tx-1500-415', 'tx-3000-415'], 'lv-swbd-5000-415', 40, 80),
    offers: [{ kind: 'larger-item' }, { kind: 'add-supply-unit', params: { moved: 20 } }],
  },
  {
    // Eight racks of 166 L/min on two CDUs of 1,200.
    rule: 'redundancy/cdu-group',
    sketch: twoCdus(8, ['dry1', 'dry2']),
    offers: [{ kind: 'add-cooler', params: { count: 1, like: 'cdu1' } }],
  },
  {
    // Both boards of fault-tolerant racks stand in one electrical room; a third stands in another.
    rule: 'redundancy/sides-share-a-hall',
    sketch: {
      site: { electricalCode: 'NEC' },
      items: shipped,
      building: { outline: room(0, 80) },
      moreHalls: [
        { id: 'E1', name: 'Electrical room 1', outline: room(40, 20), clearHeight_m: 4, air: 'conditioned' },
        { id: 'E2', name: 'Electrical room 2', outline: room(60, 20), clearHeight_m: 4, air: 'conditioned' },
      ],
      placements: {
        gridA: { item: 'utility-15kv-8', ...yard(-60, 0) },
        gridB: { item: 'utility-15kv-8', ...yard(-60, 40) },
        txA: { item: 'tx-2500-415', ...yard(-30, 0) },
        txB: { item: 'tx-2500-415', ...yard(-30, 20) },
        boardA: { item: 'lv-swbd-4000-415', hall: 'E1', ...indoors(45, 4) },
        boardB: { item: 'lv-swbd-4000-415', hall: 'E1', ...indoors(45, 15) },
        boardC: { item: 'lv-swbd-4000-415', hall: 'E2', ...indoors(65, 15) },
        upsA: { item: 'ups-1000', hall: 'E1', ...indoors(53, 4) },
        upsC: { item: 'ups-1000', hall: 'E2', ...indoors(73, 15) },
        fan1: { item: 'exhaust-fan-wall-12', ...indoors(20, 19) },
        fan2: { item: 'exhaust-fan-wall-12', ...indoors(32, 19) },
        ...rackRow('rack-dgx-h100-4', 3, { redundancy: 'fault-tolerant' }),
      },
      connections: {
        'gridA>txA': {},
        'gridB>txB': {},
        'txA>boardA': {},
        'txB>boardB': {},
        'txB>boardC': {},
        'boardA>upsA': {},
        'boardC>upsC': {},
        'upsA>fan1': {},
        'upsC>fan2': {},
        ...racksFrom(['boardA', 'boardB'], 3),
      },
    },
    offers: [{ kind: 'separate-sides', params: { count: 3, provider: 'boardC' } }],
  },
]
