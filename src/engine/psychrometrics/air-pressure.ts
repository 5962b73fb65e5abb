import { psychrolibSi } from './psychrolib-si'

const PA_PER_kPa = 1000

/** Pressure of the standard atmosphere at an altitude, kPa (ASHRAE Fundamentals 2017, ch. 1 eq. 3). */
export const airPressure_kPa = (altitude_m: number): number =>
  psychrolibSi.GetStandardAtmPressure(altitude_m) / PA_PER_kPa

/** The same in pascals, as PsychroLib takes it. */
export const airPressure_Pa = (altitude_m: number): number => psychrolibSi.GetStandardAtmPressure(altitude_m)
