import { airPressure_Pa } from './air-pressure'
import { psychrolibSi } from './psychrolib-si'

/** A state of outside air as climate records print it. */
export interface DryAndWetBulb {
  readonly dryBulb_C: number
  /** A wet bulb above the dry bulb, which cannot be, is read as saturated air. */
  readonly wetBulb_C: number
  readonly altitude_m: number
}

/** Dew point of air, °C, from its dry and wet bulb (ASHRAE Fundamentals 2017, ch. 1). */
export const dewPoint_C = ({ dryBulb_C, wetBulb_C, altitude_m }: DryAndWetBulb): number =>
  psychrolibSi.GetTDewPointFromTWetBulb(dryBulb_C, Math.min(wetBulb_C, dryBulb_C), airPressure_Pa(altitude_m))
