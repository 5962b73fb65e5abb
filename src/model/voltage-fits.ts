import type { EffectivePlacement } from './effective-site'

const TOLERANCE = 0.1 // IEC 60038 table 1: ±10 %

/** True where the consumer takes the provider's voltage, or either does not say. */
export function voltageFits(provider: EffectivePlacement, consumer: EffectivePlacement): boolean {
  const given_V = provider.definition.power?.voltage_V
  const wanted_V = inputVoltage_V(consumer)
  if (given_V === undefined || wanted_V === undefined) return true
  return Math.abs(given_V - wanted_V) <= TOLERANCE * wanted_V
}

/** The voltage that something takes in, volts; undefined where it does not say. */
export const inputVoltage_V = ({ definition: { power } }: EffectivePlacement): number | undefined =>
  power?.inputVoltage_V ?? power?.voltage_V
