import { describe, expect, it } from 'vitest'
import edits from '../../../resources/locales/en/edits.json'
import texts from '../../../resources/locales/en/fixes.json'
import { applyDelta } from '../../commands/apply-delta'
import { checkSite } from '../../engine/check-site'
import type { SiteSketch } from '../../engine/rules/testing/build-site'
import { resolveSite } from '../../model/effective-site'
import { applyPatch, invertPatch } from '../../model/patch'
import { fixEdit } from './fix-edit'
import { fixTable } from './fix-table'
import { isFixable } from './fixes-for'
import { fixesOf } from './testing/fix-request'

const grid = { category: 'utility-feed', power: { role: 'source', rating_kVA: 5000, voltage_V: 415 } }
const board = {
  category: 'lv-switchboard',
  size_m: [1, 1, 2],
  clearance_m: { front: 1.2 },
  power: { role: 'conduit', rating_kW: 250, voltage_V: 415 },
}
const rack = {
  category: 'asic-rack',
  size_m: [1, 1, 2],
  power: { role: 'load', voltage_V: 415 },
  load: { design_kW: 60 },
}
const ai = { ...rack, category: 'gpu-rack' }
const fan = { category: 'exhaust-fan', size_m: [1, 1, 1], airCooling: { capacity_kW: 400 } }
const dry = {
  category: 'dry-cooler',
  size_m: [2, 2, 2],
  liquidCooling: { role: 'sink', capacity_kW: 100, approach_K: 6, rejects: 'dry-bulb' },
}
const cdu = { category: 'cdu', size_m: [1, 1, 2], liquidCooling: { role: 'conduit', capacity_kW: 500, approach_K: 4 } }
const wet = { ...ai, heat: { liquidFraction: 0.8, supplyMax_C: 50 } }
const items = { grid, board, rack, ai, fan, dry, cdu, wet }

/** The kinds of fix offered for the first finding of a rule; each is tried again here, from outside. */
function kindsFor(rule: string, sketch: SiteSketch): readonly string[] {
  const { request, finding, fixes } = fixesOf(rule, sketch)
  const errorsBefore = new Set(request.check.findings.filter((f) => f.severity === 'error').map((f) => f.key))
  for (const fix of fixes) {
    expect(texts.kinds).toHaveProperty(fix.kind)
    expect(edits.fix).toHaveProperty(fix.kind)
    const after = checkSite(applyDelta(request.site, fix.delta, request.catalog.items))
    expect(
      after.findings.map((f) => f.key),
      fix.kind,
    ).not.toContain(finding.key)
    expect(fix.effect.resolved).toContain(finding.key)
    for (const f of after.findings)
      if (f.severity === 'error') expect(errorsBefore, `${fix.kind}: ${f.message}`).toContain(f.key)
  }
  return fixes.map((f) => f.kind)
}

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
          outline: [
            [0, 0],
            [60, 0],
            [60, 20],
            [0, 20],
          ],
        },
        hall: {
          outline: [
            [0, 0],
            [60, 0],
            [60, 20],
            [0, 20],
          ],
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

describe('fixes of the space rules', () => {
  const power = { 'grid>board1': {}, 'board1>rack1': {}, 'board1>rack2': {} }

  it('moves one of two that stand in each other to the nearest free place', () => {
    const { request, fixes } = fixesOf('space/overlap', {
      items,
      placements: { grid: {}, board1: {}, fan: {}, rack1: { at: [20, 10] }, rack2: { at: [20.4, 10], status: 'new' } },
      connections: power,
    })
    expect(fixes).toMatchObject([{ kind: 'move-to-free-spot', cost: null, params: { name: 'rack2' } }])
    const edit = fixEdit(request.document, request.site, fixes[0]!)!
    expect(edit.label).toBe('edits.fix.move-to-free-spot')
    const patched = applyPatch(request.document, edit.patch)
    expect(
      checkSite(resolveSite(patched, request.catalog.items)).findings.some((f) => f.rule === 'space/overlap'),
    ).toBe(false)
    expect(applyPatch(patched, invertPatch(edit.patch))).toEqual(request.document)
  })

  it('leaves what is locked where it is', () => {
    const locked = { locked: true }
    expect(
      fixesOf('space/overlap', {
        items,
        placements: {
          grid: {},
          board1: {},
          fan: {},
          rack1: { at: [20, 10], ...locked },
          rack2: { at: [20.4, 10], ...locked },
        },
        connections: power,
      }).fixes,
    ).toEqual([])
  })

  it('brings back into its hall what stands outside', () => {
    expect(
      kindsFor('space/outside-hall', {
        items,
        placements: { grid: {}, board1: {}, fan: {}, rack1: { at: [20, 10] }, rack2: { at: [20, 19.8] } },
        connections: power,
      }),
    ).toEqual(['move-to-free-spot'])
  })

  it('moves what is too heavy or too tall to the hall that bears it', () => {
    const hall2 = {
      id: 'H2',
      outline: [
        [40, 0],
        [60, 0],
        [60, 20],
        [40, 20],
      ],
      clearHeight_m: 8,
      floorLoad_kPa: 40,
      air: 'conditioned',
    }
    const building = {
      outline: [
        [0, 0],
        [60, 0],
        [60, 20],
        [0, 20],
      ],
    }
    const placements = {
      grid: {},
      board1: {},
      fan1: {},
      fan2: { hall: 'H2', at: [42, 2] as [number, number] },
      rack1: {},
    }
    const connections = { 'grid>board1': {}, 'board1>rack1': {} }
    const heavy = { ...items, rack: { ...rack, mass_kg: 3000 } }
    const tall = { ...items, rack: { ...rack, size_m: [1, 1, 7] } }
    expect(
      kindsFor('space/floor-load', { items: heavy, placements, connections, building, moreHalls: [hall2] }),
    ).toEqual(['move-to-other-hall'])
    expect(kindsFor('space/headroom', { items: tall, placements, connections, building, moreHalls: [hall2] })).toEqual([
      'move-to-other-hall',
    ])
  })
})

describe('the table of fixes', () => {
  it('knows remedies for most rules about plant, power and plan', () => {
    expect(Object.keys(fixTable).length).toBeGreaterThanOrEqual(15)
    expect(isFixable('space/overlap')).toBe(true)
    expect(isFixable('cooling/network-loop')).toBe(false)
  })
})
