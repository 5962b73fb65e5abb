import { flowForHeat_lpm } from '../networks/loop-flows'
import { airDensity_kgm3 } from '../psychrometrics/air-density'
import { dewPoint_C } from '../psychrometrics/dew-point'
import { lineCurrent_A } from '../rules/electrical/line-current'
import { freezingPoint_C, glycolCapacity } from '../rules/supply/propylene-glycol'
import { thinAirFactor } from '../rules/supply/thin-air'

type Values = readonly number[]

const at = (v: Values, i: number): number => v[i] ?? Number.NaN
const above = (a: number, b: number): number => Math.max(0, a - b)

/** Formulas that only the rules use, as functions of the values of their inputs in their order. */
export const findingFormulas = {
  min: (v: Values) => Math.min(...v),
  /** First less the second, at least nothing. */
  above: (v: Values) => above(at(v, 0), at(v, 1)),
  /** Sum less the largest: what is left when the largest fails. */
  allButLargest: (v: Values) => v.reduce((a, b) => a + b, 0) - Math.max(...v),
  /** S / (√3 · U), amperes from kVA and V. */
  current: (v: Values) => lineCurrent_A(at(v, 0), at(v, 1)),
  /** S / (√3 · U · z), amperes from kVA, V and a share. */
  faultCurrent: (v: Values) => lineCurrent_A(at(v, 0), at(v, 1)) / at(v, 2),
  /** Output × (1 + more / output in kW). */
  growth: (v: Values) => at(v, 0) * (1 + at(v, 1) / at(v, 2)),
  /** What altitude and ambient leave of a rating: altitude, from, loss per 100 m, ambient, from, loss per kelvin. */
  derating: (v: Values) =>
    Math.max(0, (1 - (above(at(v, 0), at(v, 1)) / 100) * at(v, 2)) * (1 - above(at(v, 3), at(v, 4)) * at(v, 5))),
  /** What a hot day leaves of a capacity: loss per kelvin, ambient, rated ambient. */
  hotDay: (v: Values) => Math.max(0, 1 - at(v, 0) * above(at(v, 1), at(v, 2))),
  /** Shelves left with one of the feeds lost. */
  shelvesLeft: (v: Values) => at(v, 0) - Math.ceil(at(v, 0) / at(v, 1)),
  /** Sum of seconds, in minutes. */
  minutes: (v: Values) => v.reduce((a, b) => a + b, 0) / 60,
  /** ρ · L / (A · n). */
  resistance: (v: Values) => (at(v, 0) * at(v, 1)) / (at(v, 2) * at(v, 3)),
  /** √3 · I · (R cos φ + X sin φ) / U: current, R, X, cos φ, U. */
  voltageDrop: (v: Values) => {
    const sine = Math.sqrt(Math.max(0, 1 - at(v, 3) ** 2))
    return (Math.sqrt(3) * at(v, 0) * (at(v, 1) * at(v, 3) + at(v, 2) * sine)) / at(v, 4)
  },
  /** Density of air at an altitude over that at sea level. */
  thinAir: (v: Values) => thinAirFactor(at(v, 0)),
  /** kg/m³ from °C and m. */
  airDensity: (v: Values) => airDensity_kgm3({ dryBulb_C: at(v, 0), altitude_m: at(v, 1) }),
  /** m³/h from kW, kg/m³, kJ/(kg·K) and K. */
  airflow: (v: Values) => (at(v, 0) * 3600) / (at(v, 1) * at(v, 2) * at(v, 3)),
  /** °C from dry bulb, wet bulb and altitude. */
  dewPoint: (v: Values) => dewPoint_C({ dryBulb_C: at(v, 0), wetBulb_C: at(v, 1), altitude_m: at(v, 2) }),
  /** Q / (ρ·c_p·V̇), kelvins from kW and L/min. */
  rise: (v: Values) => flowForHeat_lpm(at(v, 0), 1) / at(v, 1),
  /** V · ρ·c_p · ΔT / Q, seconds from litres, K and kW. */
  rideThrough: (v: Values) => (60 * at(v, 0) * at(v, 1)) / flowForHeat_lpm(at(v, 2), 1),
  /** 2 · L · π/4 · D², litres from m: supply and return. */
  pipeVolume: (v: Values) => 2 * at(v, 0) * (Math.PI / 4) * at(v, 1) ** 2 * 1000,
  /** 4·q / (π·D²), m/s from L/min and m. */
  velocity: (v: Values) => (4 * at(v, 0)) / 60_000 / (Math.PI * at(v, 1) ** 2),
  /** °C from the share of propylene glycol. */
  freezing: (v: Values) => freezingPoint_C(at(v, 0)),
  /** Share of the capacity on water that is left with propylene glycol. */
  glycolCapacity: (v: Values) => glycolCapacity(at(v, 0)),
  /** m · g / feet, kN from kg. */
  footForce: (v: Values) => (at(v, 0) * at(v, 1)) / 1000 / at(v, 2),
  /** L/h over a year of full hours, m³. */
  yearly: (v: Values) => (at(v, 0) * at(v, 1)) / 1000,
  /** Hours of a year down: (1 − availability) × hours. */
  downtime: (v: Values) => (1 - at(v, 0)) * at(v, 1),
  /** Straight distance in plan: x and y of both points. */
  distance: (v: Values) => Math.hypot(at(v, 0) - at(v, 2), at(v, 1) - at(v, 3)),
} satisfies Record<string, (values: Values) => number>
