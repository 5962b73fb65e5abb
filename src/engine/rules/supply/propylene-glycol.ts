import { interpolate, type Points } from './interpolate'

/** Share of glycol against freezing point, °C. */
const FREEZING_C: Points = [
  [0, 0],
  [0.1, -2.2],
  [0.2, -7.2],
  [0.3, -12.8],
  [0.5, -33.3],
]

/** Share of glycol against share of the capacity on water. */
const CAPACITY: Points = [
  [0, 1],
  [0.1, 0.985],
  [0.2, 0.968],
  [0.3, 0.937],
  [0.4, 0.898],
  [0.5, 0.862],
]

/** Freezing point of water with propylene glycol, °C (Johnson Controls form 150.26-EG1, propylene glycol). */
export const freezingPoint_C = (glycol: number): number => interpolate(FREEZING_C, glycol)

/** Share of its capacity on water that a cooler keeps with propylene glycol (the same form). */
export const glycolCapacity = (glycol: number): number => interpolate(CAPACITY, glycol)
