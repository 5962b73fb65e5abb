import { describe, expect, it } from 'vitest'
import { isFixable } from './fixes-for'
import { fixesOf } from './testing/fix-request'
import { items, rack } from './testing/small-items'
import { boardWith, fed, loaded, none, yard } from './testing/small-sites'

describe('fixesFor', () => {
  it('leaves what is locked where it is', () => {
    const { fixes } = fixesOf('space/overlap', {
      items,
      placements: {
        grid: {},
        board1: {},
        fan: {},
        rack1: { at: [20, 10], locked: true },
        rack2: { at: [20.4, 10], locked: true },
      },
      connections: { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} },
    })
    expect(fixes).toEqual([])
  })

  it.each([90, 180, 270])('moves a rack that faces %d° to a place where it faces the same way', (rotation_deg) => {
    const { fixes } = fixesOf('space/overlap', {
      items: { ...items, rack: { ...rack, size_m: [0.6, 1.2, 2], clearance_m: { front: 1.2 } } },
      placements: {
        grid: yard(-10),
        board1: {},
        fan: {},
        rack1: { at: [20, 10], rotation_deg },
        rack2: { at: [20.4, 10.2], rotation_deg, status: 'new' },
      },
      connections: { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} },
    })
    expect(fixes).toMatchObject([{ params: { turn: 0 }, delta: { changePlacements: { rack2: { rotation_deg } } } }])
  })

  it('offers what brings no warning before what helps and brings one', () => {
    // One rack of five on the other board would do for 250 kW, but not for the 80 % that a continuous load may take.
    const { fixes } = fixesOf('power/overload', {
      ...fed(loaded(60), {}, { site: { electricalCode: 'NEC' } }),
      placements: {
        grid: {},
        board1: {},
        board2: {},
        fan: {},
        rack1: none,
        rack2: none,
        rack3: none,
        rack4: none,
        rack5: none,
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
    })
    expect(fixes[0]).toMatchObject({ kind: 'move-load', params: { count: 2 } })
  })

  it('takes no fix that leaves its rule broken under another name', () => {
    // A second set of the same kind follows 20 kW more, and the two together are told so instead of the one.
    const generator = {
      category: 'generator',
      power: { role: 'source', rating_kW: 300, voltage_V: 415, ramp_kW_perS: 10 },
    }
    const { fixes } = fixesOf(
      'power/ramp',
      fed(
        { ...rack, category: 'gpu-rack', load: { design_kW: 100, step: 0.9 } },
        { set: { ...generator, size_m: [2, 1, 2] } },
        {
          placements: { grid: yard(-10), set: yard(-10, 30), board1: {}, fan: {}, rack1: none },
          connections: { 'grid>board1': {}, 'set>board1': { standby: true }, 'board1>rack1': {} },
        },
      ),
    )
    expect(fixes).toEqual([])
  })

  it('takes neither the route of a run nor what was measured on it to another provider', () => {
    const { fixes } = fixesOf(
      'power/voltage',
      fed(
        rack,
        { low: boardWith({ voltage_V: 208, inputVoltage_V: 415 }) },
        {
          placements: { grid: yard(-10), low1: {}, board1: {}, fan: {}, rack1: none, rack2: none },
          connections: {
            'grid>board1': {},
            'grid>low1': {},
            'board1>rack2': {},
            'low1>rack1': { side: 'A', conductor_mm2: 70, path: [[5, 15]], level_m: 3, length_m: 99 },
          },
        },
      ),
    )
    const [laid] = fixes[0]!.delta.addConnections!
    expect(laid).toMatchObject({ from: 'board1', to: 'rack1', side: 'A', conductor_mm2: 70 })
    expect(laid).not.toHaveProperty('path')
    expect(laid).not.toHaveProperty('level_m')
    expect(laid!.length_m).not.toBe(99)
  })
})

describe('isFixable', () => {
  it('tells rules with a fix from those without', () => {
    expect(isFixable('space/overlap')).toBe(true)
    expect(isFixable('site/altitude')).toBe(false)
  })
})
