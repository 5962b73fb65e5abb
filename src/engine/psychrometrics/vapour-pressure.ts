import { psychrolibSi } from './psychrolib-si'

/** Absolute pressure at which water boils at a temperature, kPa (ASHRAE Fundamentals 2017, ch. 1 eq. 5 and 6). */
export const vapourPressure_kPa = (temperature_C: number): number => psychrolibSi.GetSatVapPres(temperature_C) / 1000
