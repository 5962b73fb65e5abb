import { describe, expect, it } from 'vitest'
import { applyDelta } from '../../commands/delta/apply-delta'
import { checkSite } from '../../engine/check-site'
import { fixesOf } from './testing/fix-request'
import { kindsFor } from './testing/kinds-for'
import { cdu, dry, fan, items, wet } from './testing/small-items'

describe('fixes of the cooling rules', () => {
  const yard = (x: number, y: number) => ({ hall: null, at: [x, y] as [number, number] })
  const power = { 'grid>board1': {}, 'board1>wet1': {}, 'board1>wet2': {} }
  const none = { redundancy: 'none' as const }

  it('connects a rack to the CDU with room', () => {
    expect(
      kindsFor('cooling/unserved-liquid', {
        items,
        placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10, 10), cdu1: {}, wet1: none, wet2: none },
        connections: { ...power, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
      }),
    ).toEqual(['connect-coolant'])
  })

  it('adds a cooler, or takes a larger one, where capacity runs short', () => {
    const placements = {
      grid: {},
      board1: {},
      fan: {},
      dry1: yard(-10, 10),
      cdu1: {},
      wet1: none,
      wet2: none,
      wet3: none,
    }
    const { request, fixes } = fixesOf('cooling/liquid-capacity', {
      items: {
        ...items,
        dry500: {
          ...dry,
          liquidCooling: { ...dry.liquidCooling, capacity_kW: 500 },
          cost: { low: 1, base: 2, high: 3, currency: 'USD' },
        },
      },
      placements,
      connections: { ...power, 'board1>wet3': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {}, 'cdu1~wet2': {}, 'cdu1~wet3': {} },
    })
    expect(fixes.map((f) => f.kind)).toEqual(['larger-item', 'add-cooler'])
    expect(fixes[0]!.cost).toEqual({ total: { low: 1, base: 2, high: 3 }, currency: 'USD', unpriced: 0 })
    // Three racks at 48 kW of liquid heat on 100 kW: one more dry cooler, unpriced, with an unpriced pipe.
    expect(fixes[1]).toMatchObject({ params: { count: 1 }, cost: { unpriced: 2 } })
    const after = checkSite(applyDelta(request.site, fixes[1]!.delta, request.catalog.items))
    expect(after.liquid.nodes.dry1!.out_kW).toBeCloseTo(72, 9)
  })

  it('sets air coolers in a hall that has none and feeds them', () => {
    const blower = { category: 'fan-wall', size_m: [1, 1, 2], load: { design_kW: 4 }, airCooling: { capacity_kW: 50 } }
    expect(
      kindsFor('cooling/no-air', {
        items: { ...items, blower },
        placements: { grid: {}, board1: {}, rack1: {}, rack2: {} },
        connections: { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} },
      }),
    ).toEqual(['add-air-cooler'])
  })

  it('takes a cooler with pumps of more head', () => {
    const low = { ...cdu, liquidCooling: { ...cdu.liquidCooling, head_kPa: 50 } }
    const high = { ...cdu, liquidCooling: { ...cdu.liquidCooling, head_kPa: 200 } }
    expect(
      kindsFor('cooling/pump-head', {
        items: { ...items, low, high, wet: { ...wet, heat: { ...wet.heat, pressureDrop_kPa: 120 } } },
        placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10, 10), low1: {}, wet1: none },
        connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~low1': {}, 'low1~wet1': {} },
      }),
    ).toEqual(['larger-item'])
  })

  it('cools nearer to the wet bulb where the coolant comes too warm', () => {
    const tower = { ...dry, category: 'cooling-tower', liquidCooling: { ...dry.liquidCooling, rejects: 'wet-bulb' } }
    const { fixes } = fixesOf('cooling/supply-temperature', {
      items: { ...items, tower, wet: { ...wet, heat: { liquidFraction: 0.8, supplyMax_C: 40 } } },
      placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10, 10), cdu1: {}, wet1: none },
      connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~cdu1': {}, 'cdu1~wet1': {} },
    })
    expect(fixes).toMatchObject([{ kind: 'cooler-supply', delta: { changePlacements: { dry1: { item: 'tower' } } } }])
  })
})

describe('fixes of the redundancy rules', () => {
  it('brings a path around what is out', () => {
    expect(
      kindsFor('redundancy/contingency-unserved', {
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
      }),
    ).toEqual(['connect-second-path'])
  })

  it('hangs the coolers of fault-tolerant loads on a UPS', () => {
    const ups = { category: 'ups', size_m: [1, 1, 2], power: { role: 'conduit', rating_kW: 300, voltage_V: 415 } }
    const blower = { ...fan, load: { design_kW: 4 } }
    expect(
      kindsFor('redundancy/cooler-without-ups', {
        items: { ...items, ups, blower },
        placements: { grid: {}, board1: {}, ups1: {}, blower1: {}, ai1: { redundancy: 'fault-tolerant' } },
        connections: { 'grid>board1': {}, 'board1>ups1': {}, 'ups1>ai1': {}, 'board1>blower1': {} },
      }),
    ).toEqual(['connect-ups'])
  })
})
