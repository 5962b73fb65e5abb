import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Item } from '../../model/item'
import { LATENT_l_perkWh, sinkDuty } from './sink-duty'

type Cooling = NonNullable<Item['liquidCooling']>
const sink = (category: string, liquidCooling: Partial<Cooling>, more: Partial<Item> = {}): Item => ({
  id: category,
  category,
  name: category,
  load: { design_kW: 30 },
  liquidCooling: { role: 'sink', capacity_kW: 1000, ...liquidCooling },
  ...more,
})
const air = (dryBulb_C: number, wetBulb_C = dryBulb_C) => ({ dryBulb_C, wetBulb_C, hours: 1 })
const dryCooler = sink('dry-cooler', { approach_K: 8, rejects: 'dry-bulb' })

describe('a dry cooler', () => {
  it('slows its fans by the cube law where the air is cold', () => {
    // 800 of 1000 kW needs 6.4 K at full air; 16 K are there: 40 % of the air, 0.4³ of 30 kW.
    expect(sinkDuty(dryCooler, 800, 36, air(20))).toEqual({
      draw_kW: expect.closeTo(30 * 0.4 ** 3, 10),
      water_lph: 0,
      compressor: false,
      supplyMet: true,
    })
  })

  it('runs flat out and says so where the air is too hot', () => {
    expect(sinkDuty(dryCooler, 800, 36, air(33))).toMatchObject({ draw_kW: 30, supplyMet: false })
  })

  it('lets the water float where no rack names a limit', () => {
    expect(sinkDuty(dryCooler, 500, Number.NaN, air(33))).toMatchObject({
      draw_kW: expect.closeTo(30 / 8, 10),
      supplyMet: true,
    })
  })

  it('draws nothing without heat', () => {
    expect(sinkDuty(dryCooler, 0, 36, air(20)).draw_kW).toBe(0)
  })

  it('follows its maker’s part-load curve where there is one', () => {
    const drawn = sink('dry-cooler', {
      approach_K: 8,
      rejects: 'dry-bulb',
      partLoad: [
        [0.2, 0.1],
        [0.6, 0.3],
        [1, 1],
      ],
    })
    expect(sinkDuty(drawn, 800, 36, air(20)).draw_kW).toBeCloseTo(30 * 0.2, 10)
  })
})

describe('wet coolers', () => {
  it('evaporate their figure in a tower at every hour, or all heat where they name none', () => {
    const tower = sink('cooling-tower', { approach_K: 4, rejects: 'wet-bulb' })
    expect(sinkDuty(tower, 100, 30, air(5, 2)).water_lph).toBeCloseTo(100 * LATENT_l_perkWh, 10)
    const known = sink('cooling-tower', { approach_K: 4, rejects: 'wet-bulb', evaporation_l_perkWh: 1.2 })
    expect(sinkDuty(known, 100, 30, air(5, 2)).water_lph).toBeCloseTo(120, 10)
  })

  it('wet adiabatic pads only where dry air does not do', () => {
    const adiabatic = sink('dry-cooler', { approach_K: 8, rejects: 'wet-bulb', evaporation_l_perkWh: 1.3 })
    expect(sinkDuty(adiabatic, 1000, 36, air(20, 15)).water_lph).toBe(0)
    expect(sinkDuty(adiabatic, 1000, 36, air(34, 22))).toMatchObject({ water_lph: 1300, supplyMet: true })
  })
})

describe('a chiller', () => {
  const chiller = sink(
    'chiller',
    { rejects: 'setpoint', setpoint_C: 20, cop: 4, ratedAmbient_C: 35 },
    { load: { design_kW: 250 }, attributes: { freeCooling: true } },
  )
  it('draws heat over its coefficient of performance at its rating', () => {
    expect(sinkDuty(chiller, 1000, 30, air(35))).toMatchObject({ draw_kW: 250, compressor: true, supplyMet: true })
  })
  it('draws less as the lift falls: 19 K in place of 29 K', () => {
    expect(sinkDuty(chiller, 1000, 30, air(25)).draw_kW).toBeCloseTo((250 * 19) / 29, 10)
  })
  it('stops its compressors where its coil does it alone', () => {
    expect(sinkDuty(chiller, 1000, 30, air(9))).toMatchObject({ draw_kW: 15, compressor: false })
    expect(sinkDuty({ ...chiller, attributes: {} }, 1000, 30, air(9)).compressor).toBe(true)
  })
  it('says where its water is too warm for the racks', () => {
    expect(sinkDuty(chiller, 1000, 18, air(25)).supplyMet).toBe(false)
  })
})

it('no sink without pads draws less in hotter air, nor anything below zero', () => {
  const kinds = [
    dryCooler,
    sink('cooling-tower', { approach_K: 4, rejects: 'wet-bulb' }),
    sink('chiller', { rejects: 'setpoint', setpoint_C: 20, cop: 4 }, { attributes: { freeCooling: true } }),
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...kinds),
      fc.double({ min: 1, max: 1200, noNaN: true }),
      fc.double({ min: 10, max: 50, noNaN: true }),
      fc.double({ min: -30, max: 50, noNaN: true }),
      fc.double({ min: 0, max: 20, noNaN: true }),
      (item, heat_kW, setpoint_C, cool_C, more_K) => {
        const [cool, hot] = [cool_C, cool_C + more_K].map((t) => sinkDuty(item, heat_kW, setpoint_C, air(t)).draw_kW)
        expect(cool).toBeGreaterThanOrEqual(0)
        expect(hot).toBeGreaterThanOrEqual(cool! - 1e-9)
      },
    ),
  )
})
