import type { Connection } from '../../../model/connection'

type Code = 'NEC' | 'IEC'
type Metal = NonNullable<Connection['conductor']>

/**
 * Resistivity at service temperature, Ω·mm²/m: NEC chapter 9, table 8 (stranded, 75 °C; 500 kcmil); IEC 60364-5-52,
 * annex G (1.25 × the value at 20 °C).
 */
export const RESISTIVITY: Readonly<Record<Code, Readonly<Record<Metal, number>>>> = {
  NEC: { copper: 0.02144, aluminium: 0.03525 },
  IEC: { copper: 0.0225, aluminium: 0.036 },
}

/** Reactance of one conductor, Ω/m: NEC chapter 9, table 9 (PVC conduit, 0.039 to 0.043 Ω/1,000 ft); IEC annex G. */
export const REACTANCE: Readonly<Record<Code, number>> = { NEC: 0.00013, IEC: 0.00008 }

/** What a run puts between provider and consumer, per phase. */
export interface RunImpedance {
  readonly r_ohm: number
  readonly x_ohm: number
}

/** Impedance of a run of parallel conductors, per phase; null where its cross-section is not stated. */
export function runImpedance(
  { conductor_mm2, conductor, parallel }: Connection,
  length_m: number,
  code: Code,
): RunImpedance | null {
  if (conductor_mm2 === undefined) return null
  const runs = parallel ?? 1
  return {
    r_ohm: (RESISTIVITY[code][conductor ?? 'copper'] * length_m) / (conductor_mm2 * runs),
    x_ohm: (REACTANCE[code] * length_m) / runs,
  }
}

/**
 * Voltage lost along a balanced three-phase run as a share of the line voltage:
 * √3 · I · (R cos φ + X sin φ) / U (IEC 60364-5-52, annex G; NEC chapter 9, table 9, note 2).
 */
export function voltageDropShare(
  { r_ohm, x_ohm }: RunImpedance,
  current_A: number,
  powerFactor: number,
  voltage_V: number,
): number {
  const sine = Math.sqrt(Math.max(0, 1 - powerFactor * powerFactor))
  return (Math.sqrt(3) * current_A * (r_ohm * powerFactor + x_ohm * sine)) / voltage_V
}
