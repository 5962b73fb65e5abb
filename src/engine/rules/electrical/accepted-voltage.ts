import type { EffectivePlacement } from '../../../model/effective-site'

/** Voltages, line to line, that a consumer takes at its input. */
export interface AcceptedVoltage {
  readonly nominal_V: number
  readonly low_V: number
  readonly high_V: number
}

/**
 * What a consumer takes: a load's voltage is its input's; a conduit says its input where it differs, and a
 * transformer's always does. A stated range counts as it stands.
 */
export function acceptedVoltage({ definition: { power, category } }: EffectivePlacement): AcceptedVoltage | undefined {
  if (!power) return undefined
  if (power.inputVoltage_V !== undefined) return accepting(power.inputVoltage_V, power.inputVoltageRange_V)
  if (power.role === 'source' || category === 'transformer' || power.voltage_V === undefined) return undefined
  return accepting(power.voltage_V, power.inputVoltageRange_V ?? power.voltageRange_V)
}

/** True where a voltage, or its line-to-neutral part, lies in the accepted range ± tolerance (a share). */
export function isAccepted(given_V: number, { low_V, high_V }: AcceptedVoltage, tolerance: number): boolean {
  const fits = (v: number) => v >= low_V * (1 - tolerance) && v <= high_V * (1 + tolerance)
  return fits(given_V) || fits(given_V / Math.sqrt(3))
}

const accepting = (nominal_V: number, range: readonly [number, number] | undefined): AcceptedVoltage => ({
  nominal_V,
  low_V: Math.min(nominal_V, range?.[0] ?? nominal_V),
  high_V: Math.max(nominal_V, range?.[1] ?? nominal_V),
})
