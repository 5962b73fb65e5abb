import { describe, expect, it } from 'vitest'
import { rectangleOutline } from '../../geometry/outline'
import { fixesOf } from './testing/fix-request'
import { kindsFor } from './testing/kinds-for'
import { board, items } from './testing/small-items'

describe('fixes of the power rules', () => {
  it('feeds a load that nothing reaches from the board with room', () => {
    const { fixes } = fixesOf('power/unconnected', {
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
    })
    expect(fixes.map((f) => [f.kind, f.params.provider])).toEqual([['feed-load', 'board2']])
  })

  it('brings the second cord of an AI rack from the other board', () => {
    const { fixes } = fixesOf('power/single-corded', {
      items,
      placements: { grid1: {}, grid2: {}, board1: {}, board2: {}, fan: {}, ai1: {}, ai2: {} },
      connections: {
        'grid1>board1': {},
        'grid2>board2': {},
        'board1>ai1': { side: 'A' },
        'board1>ai2': { side: 'A' },
        'board2>ai2': { side: 'B' },
      },
    })
    expect(fixes).toMatchObject([{ kind: 'connect-second-cord', params: { provider: 'board2', side: 'B' } }])
    expect(fixes[0]!.delta.addConnections).toMatchObject([{ from: 'board2', to: 'ai1', side: 'B', kind: 'power' }])
  })

  it('names the sides of two cords that bear the same', () => {
    const sketch = {
      items,
      placements: { grid: {}, board1: {}, board2: {}, fan: {}, ai1: {} },
      connections: { 'grid>board1': {}, 'grid>board2': {}, 'board1>ai1': { side: 'A' }, 'board2>ai1': { side: 'A' } },
    } as const
    expect(kindsFor('power/single-corded', sketch)).toContain('name-second-side')
  })

  it('moves load, takes a larger board or sets a second one where a board is overloaded', () => {
    const racks = { rack1: {}, rack2: {}, rack3: {}, rack4: {}, rack5: {} }
    expect(
      kindsFor('power/overload', {
        items: { ...items, board500: { ...board, power: { ...board.power, rating_kW: 500 } } },
        placements: { grid: {}, board1: {}, board2: {}, fan: {}, ...racks },
        connections: {
          'grid>board1': {},
          'grid>board2': {},
          'board1>rack1': {},
          'board1>rack2': {},
          'board1>rack3': {},
          'board1>rack4': {},
          'board1>rack5': {},
        },
        building: {
          outline: rectangleOutline([0, 0], [60, 20]),
        },
        hall: {
          outline: rectangleOutline([0, 0], [60, 20]),
        },
      }),
    ).toEqual(['move-load', 'larger-item', 'add-supply-unit'])
  })

  it('takes the next standard rating of a run', () => {
    const { fixes } = fixesOf('power/connection-overload', {
      items,
      site: { electricalCode: 'NEC' },
      placements: { grid: {}, board1: {}, fan: {}, rack1: {} },
      connections: { 'grid>board1': {}, 'board1>rack1': { rating_kW: 50 } },
    })
    // 60 kW at 415 V is 83.5 A, continuous 104.3 A: a 110 A device.
    expect(fixes[0]).toMatchObject({ kind: 'larger-breaker', params: { rating_A: 110 } })
  })

  it('hangs a load on a board of its voltage', () => {
    expect(
      kindsFor('power/voltage', {
        items: {
          ...items,
          board208: { ...board, power: { role: 'conduit', rating_kW: 500, voltage_V: 208, inputVoltage_V: 415 } },
        },
        placements: { grid: {}, board208: { item: 'board208' }, board1: {}, fan: {}, rack1: {}, rack2: {} },
        connections: { 'grid>board1': {}, 'grid>board208': {}, 'board208>rack1': {}, 'board1>rack2': {} },
      }),
    ).toEqual(['reconnect-voltage'])
  })
})

describe('fixes of runs', () => {
  const placements = { grid: {}, board1: {}, fan: {}, rack1: {} }

  it('takes the standard breaker that a load asks for', () => {
    const { fixes } = fixesOf('power/breaker-size', {
      items,
      site: { electricalCode: 'NEC' },
      placements,
      connections: { 'grid>board1': {}, 'board1>rack1': { breaker_A: 90 } },
    })
    expect(fixes).toMatchObject([{ kind: 'standard-breaker', params: { next_A: 110 }, cost: null }])
  })

  it('lays conductors in parallel where one carries too little', () => {
    const { fixes } = fixesOf('power/conductor-ampacity', {
      items,
      site: { electricalCode: 'NEC' },
      placements,
      connections: { 'grid>board1': {}, 'board1>rack1': { conductor_mm2: 13.3, length_m: 5 } },
    })
    // 83.5 A on 65 A each.
    expect(fixes).toMatchObject([{ kind: 'parallel-conductor', params: { present: 1, parallel: 2 } }])
  })

  it('widens a pipe that runs too fast', () => {
    const yard = { hall: null, at: [-10, 10] as [number, number] }
    const sketch = {
      items,
      placements: { grid: {}, board1: {}, fan: {}, dry1: yard, cdu1: {}, wet1: { redundancy: 'none' as const } },
      connections: {
        'grid>board1': {},
        'board1>wet1': {},
        'dry1~cdu1': {},
        'cdu1~wet1': { bore_m: 0.02, length_m: 5 },
      },
    }
    expect(kindsFor('cooling/pipe-velocity', sketch)).toEqual(['wider-pipe'])
  })
})
