import { describe, expect, it } from 'vitest'
import { kindsFor } from './testing/kinds-for'
import { board, cdu, dry, items, wet } from './testing/small-items'

const yard = (x: number, y = 10) => ({ hall: null, at: [x, y] as [number, number] })
const none = { redundancy: 'none' as const }

describe('fixes by another product', () => {
  it('takes gear that interrupts the fault, or that the altitude suits', () => {
    const tx = {
      category: 'transformer',
      size_m: [2, 2, 2],
      power: { role: 'conduit', rating_kVA: 2500, voltage_V: 415, inputVoltage_V: 415, impedance: 0.06 },
    }
    const weak = { ...board, power: { ...board.power, interrupting_kA: 10 } }
    const strong = { ...board, power: { ...board.power, interrupting_kA: 100, altitudeLimit_m: 3000 } }
    const sketch = {
      items: { ...items, tx, weak, strong },
      placements: { grid: {}, tx1: yard(-10), weak1: {}, fan: {}, rack1: {} },
      connections: { 'grid>tx1': {}, 'tx1>weak1': {}, 'weak1>rack1': {} },
    }
    expect(kindsFor('power/fault-level', sketch)).toContain('other-product')
    expect(kindsFor('power/rated-altitude', { ...sketch, site: { altitude_m: 2500 } })).toContain('other-product')
  })

  it('takes a faster switch where loads would not ride through', () => {
    const ats = { ...board, category: 'ats', power: { ...board.power, transfer_ms: 100 } }
    const sts = { ...board, category: 'sts', power: { ...board.power, transfer_ms: 4 } }
    expect(
      kindsFor('power/transfer-hold-up', {
        items: { ...items, ats, sts },
        placements: { grid1: {}, grid2: {}, ats1: {}, fan: {}, rack1: {} },
        connections: { 'grid1>ats1': {}, 'grid2>ats1': { standby: true, transfer: 'automatic' }, 'ats1>rack1': {} },
      }),
    ).toContain('other-product')
  })

  it('takes a CDU with a spare pump, and a cooler filled with glycol', () => {
    const pumped = (count: number) => ({ ...cdu, liquidCooling: { ...cdu.liquidCooling, pumps: { count, needed: 1 } } })
    const filled = { ...dry, liquidCooling: { ...dry.liquidCooling, glycol: 0.4 } }
    const sketch = {
      items: { ...items, one: pumped(1), two: pumped(2), filled },
      placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10), one1: {}, wet1: {} },
      connections: { 'grid>board1': {}, 'board1>wet1': {}, 'dry1~one1': {}, 'one1~wet1': {} },
    }
    expect(kindsFor('cooling/pump-redundancy', sketch)).toContain('other-product')
    expect(
      kindsFor('cooling/freeze-protection', {
        ...sketch,
        site: { climate: { designDryBulb_C: 35, designWetBulb_C: 22, designMin_C: -10 } },
      }),
    ).toContain('other-product')
  })

  it('takes what arrives in time', () => {
    const slow = { ...board, leadTime_weeks: { low: 40, base: 50, high: 60 } }
    const quick = { ...board, leadTime_weeks: { low: 4, base: 6, high: 8 } }
    expect(
      kindsFor('data/lead-time', {
        items: { ...items, slow, quick },
        site: { targetDate: '2027-06-01' },
        schedule: { start: '2027-01-04' },
        placements: { grid: {}, slow1: { status: 'new' }, fan: {}, rack1: {} },
        connections: { 'grid>slow1': {}, 'slow1>rack1': {} },
      }),
    ).toContain('other-product')
  })
})

describe('fixes by one unit more or less', () => {
  const sets = {
    category: 'generator',
    size_m: [4, 2, 2],
    power: { role: 'source', rating_kW: 100, voltage_V: 415, stepLoad: 0.5 },
  }
  it('adds a generator where one alone carries loads requiring redundancy', () => {
    expect(
      kindsFor('power/generator-redundancy', {
        items: { ...items, sets },
        placements: { grid: {}, sets1: yard(-10), board1: {}, fan: {}, ai1: {} },
        connections: { 'grid>board1': {}, 'sets1>board1': { standby: true }, 'board1>ai1': {} },
      }),
    ).toContain('add-cooler')
  })

  it('takes out one of two units that idle', () => {
    expect(
      kindsFor('cooling/minimum-load', {
        items: {
          ...items,
          cdu: { ...cdu, liquidCooling: { ...cdu.liquidCooling, capacity_kW: 300 } },
          wet: { ...wet, load: { design_kW: 50 } },
        },
        placements: { grid: {}, board1: {}, fan: {}, dry1: yard(-10), cdu1: {}, cdu2: {}, wet1: none },
        connections: {
          'grid>board1': {},
          'board1>wet1': {},
          'dry1~cdu1': {},
          'dry1~cdu2': {},
          'cdu1~wet1': {},
          'cdu2~wet1': {},
        },
      }),
    ).toContain('remove-unit')
  })
})

describe('fixes of paths', () => {
  it('takes the second side of a load off what both sides share', () => {
    expect(
      kindsFor('power/shared-component', {
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
      }),
    ).toContain('separate-sides')
  })

  it('supplies warmer what takes no cold coolant', () => {
    const chiller = {
      ...dry,
      category: 'chiller',
      liquidCooling: { ...dry.liquidCooling, rejects: 'setpoint', setpoint_C: 10, approach_K: 0 },
    }
    const warm = { ...chiller, liquidCooling: { ...chiller.liquidCooling, setpoint_C: 20 } }
    expect(
      kindsFor('cooling/supply-minimum', {
        items: {
          ...items,
          chiller,
          warm,
          wet: { ...wet, heat: { liquidFraction: 0.8, supplyMax_C: 50, supplyMin_C: 20 } },
        },
        placements: { grid: {}, board1: {}, fan: {}, chiller1: yard(-10), cdu1: {}, wet1: none },
        connections: { 'grid>board1': {}, 'board1>wet1': {}, 'chiller1~cdu1': {}, 'cdu1~wet1': {} },
      }),
    ).toContain('warmer-supply')
  })
})
