import { describe, expect, it } from 'vitest'
import { shippedCatalog } from '../../../src/catalog/testing/shipped-catalog'
import { checkSite } from '../../../src/engine/check-site'
import { flowForHeat_lpm } from '../../../src/engine/networks/loop-flows'
import { guidanceFlow_lpm, tabulatedFlow_lpm } from '../../../src/engine/rules/supply/required-flow'
import { buildSite } from '../../../src/engine/rules/testing/build-site'
import { CUBIC_METRE_PER_HOUR_PER_CFM, LITRE_PER_US_GALLON } from '../../../src/units/conversion-factors'

const shipped = shippedCatalog().items
const none = { redundancy: 'none' as const }
const source = { category: 'utility-feed', power: { role: 'source' } }

describe('coolant flow', () => {
  // Water at 40 °C: ρ 992.2 kg/m³ × c_p 4.18 kJ/(kg·K) = 4.15 MJ/(m³·K); OCP guidance rounds to 1.5 L/min per kW at 10 K.
  it('is 1.446 L/min per kW at 10 K', () => {
    expect(flowForHeat_lpm(1, 10)).toBeCloseTo(1.446, 3)
    expect(Math.abs(flowForHeat_lpm(1, 10) - 1.5) / 1.5).toBeLessThan(0.04)
  })

  // NVIDIA GB200 NVL72 as published: 132 kW, 87 % to liquid, 13 % (17.16 kW) to air.
  it('and air heat of a 132 kW rack with 87 % to liquid', () => {
    const check = checkSite(
      buildSite({
        items: {
          source,
          fan: { category: 'fan-wall', airCooling: { capacity_kW: 100 } },
          dry: { liquidCooling: { role: 'sink', capacity_kW: 500 } },
          rack: { category: 'gpu-rack', load: { design_kW: 132 }, heat: { liquidFraction: 0.87, deltaT_K: 10 } },
        },
        placements: { source: { hall: null }, dry: { hall: null }, fan: {}, rack: none },
        connections: { 'source>rack': {}, 'dry~rack': {} },
      }),
    )
    expect(check.air.nodes.fan!.out_kW).toBeCloseTo(17.16, 9)
    expect(check.liquid.nodes.rack!.in_kW).toBeCloseTo(114.84, 9)
    expect(check.liquid.nodes.rack!.flow_lpm!).toBeCloseTo(166, 0)
  })

  // NVIDIA VR NVL72 Rack Level Thermal Model v07 (as quoted): Max-P flow = (17370 / (57.2 − T))^0.796 L/min.
  it.each([25, 30, 35, 40, 45])('of the VR NVL72 (Max-P) follows its law at %d °C', (supply_C) => {
    const law_lpm = (17_370 / (57.2 - supply_C)) ** 0.796
    const table_lpm = tabulatedFlow_lpm(shipped.get('vr-nvl72-maxp')!, supply_C)!
    expect(Math.abs(table_lpm - law_lpm) / law_lpm).toBeLessThan(0.04)
  })

  // NVIDIA CDU Self-Qualification DA-12515-001 (as quoted): 0.4 to 1.3 L/min per kW from 25 to 45 °C; 600 kW CDU.
  it.each([
    [25, 240],
    [35, 420],
    [45, 780],
  ])('that a 600 kW CDU should give at %d °C is %d L/min', (supply_C, printed_lpm) => {
    expect(guidanceFlow_lpm(600, supply_C)).toBeCloseTo(printed_lpm, 9)
  })
})

describe('cooling capacity', () => {
  // CoolIT AHx240: "up to four NVL72" is 4 × 115 kW of liquid heat on 240 kW; two fit.
  it.each([
    [2, null],
    [4, 460],
  ])('of an AHx240 with %d racks', (racks, found_kW) => {
    const ids = Array.from({ length: racks }, (_, i) => `rack${i + 1}`)
    const check = checkSite(
      buildSite({
        items: {
          source,
          unit: { category: 'cdu', liquidCooling: { role: 'sink', capacity_kW: 240 } },
          rack: { category: 'gpu-rack', load: { design_kW: 132 }, heat: { liquidFraction: 115 / 132 } },
        },
        placements: { source: { hall: null }, unit: {}, ...Object.fromEntries(ids.map((id) => [id, none])) },
        connections: Object.fromEntries(
          ids.flatMap((id) => [
            [`source>${id}`, {}],
            [`unit~${id}`, {}],
          ]),
        ),
      }),
    )
    const finding = check.findings.find((f) => f.rule === 'cooling/liquid-capacity')
    if (found_kW === null) expect(finding).toBeUndefined()
    else expect(finding?.value).toBeCloseTo(found_kW, 9)
  })
})

/** Airflow that the rule asks for, CFM, of one AI rack with this air share at 20 °C and sea level. */
function airflow_cfm(toAir_kW: number, airDeltaT_K: number): number {
  const check = checkSite(
    buildSite({
      site: { climate: { designDryBulb_C: 20, designWetBulb_C: 15 }, altitude_m: 0 },
      hall: { air: 'filtered' },
      items: {
        source,
        fan: { category: 'exhaust-fan', airCooling: { capacity_kW: 1000, airflow_m3h: 1 } },
        dry: { liquidCooling: { role: 'sink', capacity_kW: 500 } },
        rack: { category: 'gpu-rack', load: { design_kW: 2 * toAir_kW }, heat: { liquidFraction: 0.5, airDeltaT_K } },
      },
      placements: { source: { hall: null }, dry: { hall: null }, fan: {}, rack: none },
      connections: { 'source>rack': {}, 'dry~rack': {} },
    }),
  )
  return check.findings.find((f) => f.rule === 'cooling/residual-air')!.value! / CUBIC_METRE_PER_HOUR_PER_CFM
}

describe('airflow', () => {
  // ρ 1.2 kg/m³, c_p 1.006 kJ/(kg·K): the miners' rule of thumb; for a 3.5 kW miner printed to the nearest 10 CFM.
  it.each([
    [1, 15, 117],
    [1, 20, 88],
    [3.5, 15, 410],
    [3.5, 20, 310],
  ])('for %d kW at a rise of %d K is about %d CFM', (kW, rise_K, printed_cfm) => {
    expect(Math.abs(airflow_cfm(kW, rise_K) - printed_cfm) / printed_cfm).toBeLessThan(0.015)
  })
})

describe('water', () => {
  // NVIDIA on evaporative cooling: 2.6 million US gallons a year per MW, 1.12 L/kWh.
  it('of a tower at 1 MW all year is 2.6 million gallons', () => {
    const check = checkSite(
      buildSite({
        site: { waterLimit_m3_perYear: 1 },
        items: {
          source,
          tower: {
            category: 'cooling-tower',
            liquidCooling: { role: 'sink', capacity_kW: 2000, evaporation_l_perkWh: 1.12 },
          },
          rack: { category: 'gpu-rack', load: { design_kW: 1000 }, heat: { liquidFraction: 1 } },
        },
        placements: { source: { hall: null }, tower: { hall: null }, rack: none },
        connections: { 'source>rack': {}, 'tower~rack': {} },
      }),
    )
    const { value } = check.findings.find((f) => f.rule === 'cooling/water-use' && f.limit === 1)!
    expect((value! * 1000) / LITRE_PER_US_GALLON / 1e6).toBeCloseTo(2.6, 1)
  })
})
