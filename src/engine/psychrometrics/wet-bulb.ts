import { airPressure_Pa } from './air-pressure'
import { psychrolibSi } from './psychrolib-si'

/** A state of air as a sensor reads it. */
export interface HumidAir {
  readonly dryBulb_C: number
  /** 0 to 1. */
  readonly relativeHumidity: number
  readonly altitude_m: number
}

/** Wet bulb of air, °C, from its dry bulb and relative humidity (ASHRAE Fundamentals 2017, ch. 1 eq. 33). */
export const wetBulb_C = ({ dryBulb_C, relativeHumidity, altitude_m }: HumidAir): number =>
  psychrolibSi.GetTWetBulbFromRelHum(dryBulb_C, relativeHumidity, airPressure_Pa(altitude_m))
