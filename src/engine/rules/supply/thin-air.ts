import { airDensity_kgm3 } from '../../psychrometrics/air-density'

/** Fans move the same volume wherever they stand; compared at the temperature of standard air. */
const STANDARD_AIR_C = 20

/** Mass of air that a fan moves at an altitude, as a share of what it moves at sea level. */
export const thinAirFactor = (altitude_m: number): number =>
  airDensity_kgm3({ dryBulb_C: STANDARD_AIR_C, altitude_m }) /
  airDensity_kgm3({ dryBulb_C: STANDARD_AIR_C, altitude_m: 0 })
