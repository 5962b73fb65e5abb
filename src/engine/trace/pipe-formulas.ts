import { fluidAt } from '../hydraulics/fluid'
import { valveDrop_Pa } from '../hydraulics/loop-model'
import { LITRES_PER_MINUTE } from '../hydraulics/loop-units'
import { frictionGradient_Pa_m } from '../hydraulics/pipe-bores'
import { lossResistance } from '../hydraulics/solver/pipe-network'
import { airPressure_kPa } from '../psychrometrics/air-pressure'
import { vapourPressure_kPa } from '../psychrometrics/vapour-pressure'
import { GRAVITY_m_per_s2 } from '../rules/plan/floor-load'

type Values = readonly number[]

const at = (v: Values, i: number): number => v[i] ?? Number.NaN

/** Formulas of coolant in pipes, as functions of the values of their inputs in their order. */
export const pipeFormulas = {
  /** Sum of the losses on the way, as solved for the whole loop at once. */
  losses: (v: Values) => v.reduce((a, b) => a + b, 0),
  /** Darcy and Weisbach, kPa: flow in L/min, bore, length, wall roughness in m, loss coefficients, kg/m³, m²/s. */
  pipeLoss: (v: Values) => {
    const flow_m3s = at(v, 0) / LITRES_PER_MINUTE
    const fluid = { density_kg_m3: at(v, 5), viscosity_m2_s: at(v, 6) }
    const wall_Pa = frictionGradient_Pa_m(flow_m3s, at(v, 1), at(v, 3), fluid) * at(v, 2)
    return (wall_Pa + at(v, 4) * lossResistance(at(v, 1), at(v, 5)) * flow_m3s ** 2) / 1000
  },
  /** 100 kPa · (flow / Kv)² · ρ / 1000, kPa: flow in L/min, Kv in m³/h, kg/m³. */
  valveLoss: (v: Values) =>
    valveDrop_Pa(at(v, 1), at(v, 0) / LITRES_PER_MINUTE, { density_kg_m3: at(v, 2), viscosity_m2_s: 0 }) / 1000,
  /** Drop at one flow · (flow / that flow)². */
  squareLoss: (v: Values) => at(v, 0) * (at(v, 2) / at(v, 1)) ** 2,
  /** ρ · g · h, kPa. */
  column: (v: Values) => (at(v, 0) * GRAVITY_m_per_s2 * at(v, 1)) / 1000,
  /** Standard atmosphere, kPa from m. */
  atmosphere: (v: Values) => airPressure_kPa(at(v, 0)),
  /** Pressure of water vapour, kPa: the sum of a temperature and a rise. */
  vapourPressure: (v: Values) => vapourPressure_kPa(at(v, 0) + at(v, 1)),
  /** kg/m³ of water or of propylene glycol: the sum of a temperature and half a rise, and the share of glycol. */
  coolantDensity: (v: Values) => fluidAt(at(v, 0) + at(v, 1), at(v, 2)).density_kg_m3,
  /** m²/s, of the same. */
  coolantViscosity: (v: Values) => fluidAt(at(v, 0) + at(v, 1), at(v, 2)).viscosity_m2_s,
} satisfies Record<string, (values: Values) => number>
