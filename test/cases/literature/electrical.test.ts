import { describe, expect, it } from 'vitest'
import { shippedCatalog } from '../../../src/catalog/testing/shipped-catalog'
import { checkSite } from '../../../src/engine/check-site'
import { standardStepFrom } from '../../../src/engine/rules/electrical/breaker-steps'
import { runImpedance, voltageDropShare } from '../../../src/engine/rules/electrical/conductor'
import { runAmpacity_A } from '../../../src/engine/rules/electrical/conductor-ampacity'
import { transformerFault_A } from '../../../src/engine/rules/electrical/fault-current'
import { lineCurrent_A } from '../../../src/engine/rules/electrical/line-current'
import { buildSite } from '../../../src/engine/rules/testing/build-site'

const run = (conductor_mm2: number, parallel = 1) =>
  ({ id: 'r', kind: 'power', from: 'a', to: 'b', conductor_mm2, parallel }) as const
const shipped = shippedCatalog().items

/** A load on one conduit on one source, solved. */
function fedThrough(conduit: object, load: object, extra: object = {}) {
  const site = buildSite({
    site: { electricalCode: 'NEC' },
    items: { grid: { power: { role: 'source' } }, conduit: { power: conduit }, load: { load }, ...extra },
    placements: { grid: { hall: null }, conduit: { hall: null }, load: { hall: null } },
    connections: { 'grid>conduit': {}, 'conduit>load': {} },
  })
  return checkSite(site).power.nodes.conduit!
}

describe('line currents', () => {
  // Full-load currents as transformer nameplates and the tables of IEEE Std 141 (Red Book) print them.
  it.each([
    [2500, 415, 3478],
    [2500, 480, 3007],
    [1000, 480, 1203],
    [750, 208, 2082],
  ])('of %d kVA at %d V is %d A', (kVA, V, printed_A) => {
    expect(Math.round(lineCurrent_A(kVA, V))).toBe(printed_A)
  })

  // "5 MW infra plan" (published design note of a mine): 2.5 MW at 480 V and 1.5 MW at 415 V, power factor 0.95.
  it.each([
    [2500, 480, 3165],
    [1500, 415, 2200],
  ])('of %d kW at %d V and power factor 0.95 is about %d A', (design_kW, V, printed_A) => {
    const { out_kVA } = fedThrough({ role: 'conduit' }, { design_kW, powerFactor: 0.95 })
    expect(Math.abs(lineCurrent_A(out_kVA, V) - printed_A)).toBeLessThan(5)
  })
})

describe('NEC 210.20(A) and 215.3: overcurrent device at 125 % of the continuous load', () => {
  // 132 kW rack at power factor 0.95, sizes of table 240.6(A).
  it.each([
    [415, 193.3, 241.6, 250],
    [480, 167.1, 208.9, 225],
  ])('a 132 kW rack at %d V: %d A, %d A with the margin, %d A device', (V, load_A, sized_A, device_A) => {
    const { out_kVA } = fedThrough({ role: 'conduit' }, { design_kW: 132, powerFactor: 0.95 })
    const current_A = lineCurrent_A(out_kVA, V)
    expect(current_A).toBeCloseTo(load_A, 1)
    expect(Math.abs(current_A * 1.25 - sized_A)).toBeLessThan(0.1)
    expect(standardStepFrom('NEC', current_A * 1.25)).toBe(device_A)
  })

  it('the rule asks for that device and is silent once it is there', () => {
    const findings = (breaker_A: number) =>
      checkSite(
        buildSite({
          site: { electricalCode: 'NEC' },
          items: {
            board: { category: 'lv-switchboard', power: { role: 'source', voltage_V: 415 } },
            rack: { load: { design_kW: 132, powerFactor: 0.95 }, power: { role: 'load', voltage_V: 415 } },
          },
          placements: { board: { hall: null }, rack: { hall: null } },
          connections: { 'board>rack': { breaker_A } },
        }),
      ).findings.filter((f) => f.rule === 'power/breaker-size')
    expect(findings(225)[0]?.params.next_A).toBe(250)
    expect(findings(250)).toEqual([])
  })

  // Schneider Electric data bulletin 0600DB0101, on 80 % and 100 % rated breakers: 960 A on a standard 1,200 A frame.
  it.each([
    [0.8, 960],
    [1, 1200],
  ])('a 1,200 A breaker at factor %d carries %d A continuously', (continuousFactor, printed_A) => {
    const rating_kVA = (1200 * Math.sqrt(3) * 480) / 1000
    const { limit } = fedThrough({ role: 'conduit', rating_kVA, continuousFactor }, { design_kW: 1 })
    expect(lineCurrent_A(limit!, 480)).toBeCloseTo(printed_A, 6)
  })
})

describe('losses', () => {
  // 2,500 kVA 22/0.415 kV ONAN: 3.5 kW without load, 18 kW at full load; efficiency printed at the four quarters.
  it.each([
    [0.25, 99.27],
    [0.5, 99.36],
    [0.75, 99.28],
    [1, 99.15],
  ])('of a 2,500 kVA transformer at %d of its load give %d %%', (fraction, printed_pct) => {
    const { power } = shipped.get('tx-2500-415')!
    const { out_kW, in_kW } = fedThrough(power!, { design_kW: 2500 * fraction })
    expect((100 * out_kW) / in_kW).toBeCloseTo(printed_pct, 6)
    // The printed efficiencies are those of the printed losses, rounded to a hundredth of a per cent.
    expect(Math.abs(in_kW - out_kW - (3.5 + 18 * fraction ** 2))).toBeLessThan(0.0001 * 2500 * fraction)
  })

  // Eaton 9395XR, 1,875 kW: 14 kW and 26 kW lost at a quarter and at half load in double conversion.
  it.each([
    [0.25, 14],
    [0.5, 26],
  ])('of a 1,875 kW UPS at %d of its load are %d kW', (fraction, printed_kW) => {
    const { power } = shipped.get('eaton-9395xr-1935')!
    const { out_kW, in_kW } = fedThrough(
      { ...power, rating_kW: 1875 },
      { design_kW: 1875 * fraction, powerFactor: 0.99 },
    )
    expect(Math.abs(in_kW - out_kW - printed_kW)).toBeLessThan(0.6)
  })
})

describe('reactive power', () => {
  // The 3-4-5 triangle of every textbook (e.g. Stevenson, Elements of Power System Analysis, ch. 2).
  it('100 kW at power factor 0.8 is 125 kVA', () => {
    expect(fedThrough({ role: 'conduit' }, { design_kW: 100, powerFactor: 0.8 }).out_kVA).toBeCloseTo(125, 9)
  })

  it('another 100 kW at unity makes 213.6 kVA, not 225: kW and kvar add up apart', () => {
    const site = buildSite({
      items: {
        grid: { power: { role: 'source' } },
        motor: { load: { design_kW: 100, powerFactor: 0.8 } },
        heater: { load: { design_kW: 100 } },
      },
      placements: { grid: { hall: null }, motor: { hall: null }, heater: { hall: null } },
      connections: { 'grid>motor': {}, 'grid>heater': {} },
    })
    expect(checkSite(site).power.nodes.grid!.out_kVA).toBeCloseTo(213.6, 1)
  })
})

describe('cables', () => {
  // Schneider Electric, Electrical Installation Guide, chapter G: 35 mm² copper, 50 m, motor of 100 A at cos φ 0.8 on
  // 400 V. The guide's table rounds to 1 V/(A·km): 5 V.
  it('the motor of the installation guide loses 5 V on its cable', () => {
    const drop_V = 400 * voltageDropShare(runImpedance(run(35), 50, 'IEC')!, 100, 0.8, 400)
    expect(Math.abs(drop_V - 5)).toBeLessThan(0.15)
  })

  // NFPA 70, table 310.16, 75 °C column.
  it.each([
    ['4/0 AWG', 107, 230],
    ['250 kcmil', 127, 255],
    ['500 kcmil', 253, 380],
  ])('%s copper (%d mm²) carries %d A', (_, mm2, printed_A) => {
    expect(runAmpacity_A(run(mm2), 'NEC')).toBe(printed_A)
  })

  // The same mine plan: 1.5 MW at 415 V takes "5 to 6 × 500 kcmil per phase".
  it('2,197 A takes six 500 kcmil conductors a phase, not five', () => {
    expect(runAmpacity_A(run(253, 6), 'NEC')!).toBeGreaterThan(2197)
    expect(runAmpacity_A(run(253, 5), 'NEC')!).toBeLessThan(2197)
  })
})

describe('short circuit', () => {
  // Secondary fault currents on an infinite bus, as the transformer tables of low-voltage switchgear makers print them.
  it.each([
    [1000, 480, 0.0575, 20_919],
    [2500, 480, 0.0575, 52_298],
  ])('of a %d kVA, %d V, %d transformer', (rating_kVA, voltage_V, impedance, printed_A) => {
    const fault_A = transformerFault_A({
      id: 't',
      category: 'transformer',
      name: 't',
      power: { role: 'conduit', rating_kVA, voltage_V, impedance },
    })!
    expect(Math.abs(fault_A - printed_A) / printed_A).toBeLessThan(0.001)
  })
})
