import type { Item } from '../../../model/item'

/** Standard acceleration of free fall, m/s² (ISO 80000-3). */
export const GRAVITY_m_per_s2 = 9.80665

/** Pressure of an item under its own footprint, kPa: m·g / (width × depth). Null without mass or size. */
export function floorLoad_kPa({ mass_kg, size_m }: Item): number | null {
  if (mass_kg === undefined || !size_m) return null
  return (mass_kg * GRAVITY_m_per_s2) / 1000 / (size_m[0] * size_m[1])
}
