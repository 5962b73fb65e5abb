import type { Item } from '../../../model/item'

/** Density of the coolant in a rack or CDU, kg/L: PG25 at 20 °C, 1032 − 0.35 × 20 kg/m³. */
export const COOLANT_kg_per_l = 1.025

/** Mass of an item with the coolant that it holds, kg, its stated mass taken as dry; null without a mass. */
export function wetMass_kg({ mass_kg, heat, liquidCooling }: Item): number | null {
  if (mass_kg === undefined) return null
  return mass_kg + ((heat?.volume_l ?? 0) + (liquidCooling?.volume_l ?? 0)) * COOLANT_kg_per_l
}
