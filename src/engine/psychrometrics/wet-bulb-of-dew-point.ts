import { airPressure_Pa } from './air-pressure'
import { psychrolibSi } from './psychrolib-si'

/** A state of air by its moisture. */
export interface MoistAir {
  readonly dryBulb_C: number
  /** A dew point above the dry bulb, which cannot be, is read as saturated air. */
  readonly dewPoint_C: number
  readonly altitude_m: number
}

/** Wet bulb of air, °C, from its dry bulb and dew point (ASHRAE Fundamentals 2017, ch. 1). */
export const wetBulbOfDewPoint_C = ({ dryBulb_C, dewPoint_C, altitude_m }: MoistAir): number =>
  psychrolibSi.GetTWetBulbFromTDewPoint(dryBulb_C, Math.min(dewPoint_C, dryBulb_C), airPressure_Pa(altitude_m))
