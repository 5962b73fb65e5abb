import type { FixProof } from '../fix-proof'
import { airCooledPlant, indoors, ownItem, rackRow, shipped } from '../shipped-sites'
import { board, items } from '../small-items'
import { none, yard } from '../small-sites'

/** Who is fed from where, at which voltage and through what. */
export const powerSupplyProofs: readonly FixProof[] = [
  {
    rule: 'power/unconnected',
    sketch: {
      items,
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
        rack6: {},
      },
      connections: {
        'grid>board1': {},
        'grid>board2': {},
        'board1>rack1': {},
        'board1>rack2': {},
        'board1>rack3': {},
        'board1>rack4': {},
        'board2>rack5': {},
      },
    },
    offers: [{ kind: 'feed-load', params: { provider: 'board2' } }],
  },
  {
    rule: 'power/single-corded',
    sketch: {
      items,
      placements: { grid1: {}, grid2: {}, board1: {}, board2: {}, fan: {}, ai1: {}, ai2: {} },
      connections: {
        'grid1>board1': {},
        'grid2>board2': {},
        'board1>ai1': { side: 'A' },
        'board1>ai2': { side: 'A' },
        'board2>ai2': { side: 'B' },
      },
    },
    offers: [
      {
        kind: 'connect-second-cord',
        params: { provider: 'board2', side: 'B' },
        delta: { addConnections: [{ from: 'board2', to: 'ai1', side: 'B', kind: 'power' }] },
      },
    ],
  },
  {
    rule: 'power/single-corded',
    sketch: {
      items,
      placements: { grid: {}, board1: {}, board2: {}, fan: {}, ai1: {} },
      connections: { 'grid>board1': {}, 'grid>board2': {}, 'board1>ai1': { side: 'A' }, 'board2>ai1': { side: 'A' } },
    },
    offers: [{ kind: 'name-second-side' }],
  },
  {
    rule: 'power/shared-component',
    sketch: {
      items,
      placements: {
        grid1: {},
        grid2: {},
        board1: {},
        board2: {},
        board3: {},
        board4: {},
        fan: {},
        ai1: {},
        rack1: none,
      },
      connections: {
        'grid1>board1': {},
        'board1>board2': {},
        'board1>board3': {},
        'grid2>board4': {},
        'board4>rack1': {},
        'board2>ai1': { side: 'A' },
        'board3>ai1': { side: 'B' },
      },
    },
    offers: [{ kind: 'separate-sides' }],
  },
  {
    rule: 'power/voltage',
    sketch: {
      items: {
        ...items,
        board208: { ...board, power: { role: 'conduit', rating_kW: 500, voltage_V: 208, inputVoltage_V: 415 } },
      },
      placements: { grid: {}, board208: { item: 'board208' }, board1: {}, fan: {}, rack1: {}, rack2: {} },
      connections: { 'grid>board1': {}, 'grid>board208': {}, 'board208>rack1': {}, 'board1>rack2': {} },
    },
    offers: [{ kind: 'reconnect-voltage' }],
  },
  {
    // A busway that states no voltage hangs on 480 V; racks behind it take 415 V.
    rule: 'power/voltage-path',
    sketch: {
      ...airCooledPlant,
      items: { ...shipped, oldBus: ownItem('busway-800', () => ({ power: { role: 'conduit', rating_kVA: 575 } })) },
      placements: {
        ...airCooledPlant.placements,
        tx2: { item: 'tx-2500-480', ...yard(-30, 20) },
        board2: { item: 'lv-swbd-4000-480', ...indoors(12, 18) },
        bus1: { item: 'busway-800', ...indoors(20, 13) },
        bus2: { item: 'oldBus', ...indoors(24, 13) },
        ...rackRow('rack-dgx-h100-4', 2, none, 20),
      },
      connections: {
        ...airCooledPlant.connections,
        'grid>tx2': {},
        'tx2>board2': {},
        'board>bus1': {},
        'board2>bus2': {},
        'bus2>rack1': {},
        'bus1>rack2': {},
      },
    },
    offers: [
      { kind: 'refeed-part', params: { part: 'bus2', provider: 'board', consumer: 'rack1' } },
      { kind: 'reconnect-voltage', params: { consumer: 'rack1', provider: 'bus1' } },
    ],
  },
  {
    // Two 415 V boards with a tie that is shut one way and stands by the other way: while txA is out it feeds itself.
    rule: 'power/network-loop',
    sketch: {
      ...airCooledPlant,
      placements: {
        ...airCooledPlant.placements,
        tx2: { item: 'tx-2500-415', ...yard(-30, 20) },
        board2: { item: 'lv-swbd-4000-415', ...indoors(12, 18) },
        ...rackRow('rack-dgx-h100-4', 2, none, 20),
      },
      connections: {
        ...airCooledPlant.connections,
        'grid>tx2': {},
        'tx2>board2': {},
        'board>board2': {},
        'board2>board': { standby: true, transfer: 'manual' },
        'board>rack1': {},
        'board2>rack2': {},
      },
    },
    offers: [
      {
        kind: 'open-loop',
        params: { from: 'board', to: 'board2' },
        delta: { changeConnections: { 'board>board2': { standby: true } } },
      },
    ],
  },
]
