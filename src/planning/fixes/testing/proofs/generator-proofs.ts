import type { FixProof } from '../fix-proof'
import { indoors, ownItem, rackRow, racksFrom, racksOn, shipped, wetPlant } from '../shipped-sites'
import { board, items } from '../small-items'
import { fed, loaded, none, yard } from '../small-sites'

const generator = (rating_kW: number, more: object = {}) => ({
  ...board,
  category: 'generator',
  power: { role: 'source', rating_kW, voltage_V: 415, ...more },
})
/** A set outdoors behind the utility. */
const standby = {
  placements: { grid: yard(-10), set: yard(-10, 30), board1: {}, fan: {}, rack1: none },
  connections: { 'grid>board1': {}, 'set>board1': { standby: true }, 'board1>rack1': {} },
}

/** Sets that are too small, too few or too slow. */
export const generatorProofs: readonly FixProof[] = [
  {
    rule: 'power/generator-load',
    sketch: fed(
      loaded(220),
      { set: generator(230), big: generator(400) },
      { ...standby, site: { altitude_m: 2500, climate: { designDryBulb_C: 45, designWetBulb_C: 25 } } },
    ),
    offers: [{ kind: 'larger-item' }, { kind: 'add-cooler', params: { count: 1 } }],
  },
  {
    rule: 'power/generator-redundancy',
    sketch: {
      items: {
        ...items,
        set: {
          category: 'generator',
          size_m: [4, 2, 2],
          power: { role: 'source', rating_kW: 100, voltage_V: 415, stepLoad: 0.5 },
        },
      },
      placements: { grid: {}, set1: yard(-10), board1: {}, fan: {}, ai1: {} },
      connections: { 'grid>board1': {}, 'set1>board1': { standby: true }, 'board1>ai1': {} },
    },
    offers: [{ kind: 'add-cooler' }],
  },
  {
    rule: 'power/generator-step',
    sketch: fed(
      loaded(220),
      { board: generator(300, { stepLoad: 0.2 }), strong: generator(300, { stepLoad: 1 }) },
      { connections: { 'board1>rack1': {} } },
    ),
    offers: [{ kind: 'other-product' }, { kind: 'add-cooler', params: { count: 4 } }],
  },
  {
    // Four racks of 132 kW swing by 40 % within a second; the set follows 60 kW.
    rule: 'power/ramp',
    sketch: {
      ...wetPlant,
      items: {
        ...shipped,
        slow: ownItem('gen-2500', ({ power }) => ({ power: { ...power!, ramp_kW_perS: 60 } })),
        quick: ownItem('gen-2500', ({ power }) => ({ power: { ...power!, ramp_kW_perS: 400 } })),
      },
      placements: {
        ...wetPlant.placements,
        tx: { item: 'tx-2500-480', ...yard(-30, 40) },
        board: { item: 'lv-swbd-4000-480', ...indoors(4, 18) },
        gen1: { item: 'slow', ...yard(-15, 0) },
        ...rackRow('gb200-nvl72', 4, none),
      },
      connections: {
        ...wetPlant.connections,
        'gen1>board': { standby: true, transfer: 'automatic' },
        ...racksFrom(['board'], 4),
        ...racksOn(['cdu1'], 4),
      },
    },
    // Four sets follow 240 kW between them.
    offers: [
      { kind: 'other-product', params: { names: 'gen1' } },
      { kind: 'add-cooler', params: { count: 3 } },
    ],
  },
  {
    // What the utility allows is asked of jobs and storage, as for power/load-step: no product of a rack and no set helps.
    rule: 'power/ramp',
    sketch: {
      ...wetPlant,
      site: { utility: { rampLimit_kW_perMin: 100 } },
      placements: { ...wetPlant.placements, ...rackRow('gb200-nvl72', 4, none) },
      connections: { ...wetPlant.connections, ...racksFrom(['board'], 4), ...racksOn(['cdu1'], 4) },
    },
    offers: [],
  },
]
