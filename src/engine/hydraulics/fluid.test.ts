import { describe, expect, it } from 'vitest'
import { fluidAt } from './fluid'

describe('fluidAt', () => {
  // IAPWS tables: 20 °C 998.2 kg/m³, 1.0016 mPa·s; 40 °C 992.2, 0.6527; 60 °C 983.2, 0.4660.
  it.each([
    [20, 998.2, 1.0016],
    [40, 992.2, 0.6527],
    [60, 983.2, 0.466],
  ])('water at %i °C', (t, density, dynamic) => {
    const water = fluidAt(t)
    expect(Math.abs(water.density_kg_m3 / density - 1)).toBeLessThan(0.001)
    expect(Math.abs((water.viscosity_m2_s * water.density_kg_m3 * 1000) / dynamic - 1)).toBeLessThan(0.02)
  })

  it('PG25 is denser and about twice as viscous as water', () => {
    const water = fluidAt(40)
    const glycol = fluidAt(40, 0.25)
    // Maker's line for PG25: 1032 − 0.35·T.
    expect(Math.abs(glycol.density_kg_m3 / (1032 - 0.35 * 40) - 1)).toBeLessThan(0.01)
    expect(glycol.viscosity_m2_s / water.viscosity_m2_s).toBeGreaterThan(1.6)
    expect(glycol.viscosity_m2_s / water.viscosity_m2_s).toBeLessThan(2.4)
  })

  it('next to no glycol is next to water', () => {
    for (const t of [15, 30, 45, 60]) {
      expect(Math.abs(fluidAt(t, 1e-6).density_kg_m3 / fluidAt(t).density_kg_m3 - 1)).toBeLessThan(0.003)
      expect(Math.abs(fluidAt(t, 1e-6).viscosity_m2_s / fluidAt(t).viscosity_m2_s - 1)).toBeLessThan(0.06)
    }
  })
})
