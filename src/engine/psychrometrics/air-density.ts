import { airPressure_Pa } from './air-pressure'
import { psychrolibSi } from './psychrolib-si'

interface AirState {
  readonly dryBulb_C: number
  /** 0 to 1; dry air where absent. */
  readonly relativeHumidity?: number
  readonly altitude_m: number
}

/** Density of air, kg/m³, at the standard pressure of an altitude (ASHRAE Fundamentals 2017, ch. 1). */
export function airDensity_kgm3({ dryBulb_C, relativeHumidity = 0, altitude_m }: AirState): number {
  const pressure_Pa = airPressure_Pa(altitude_m)
  const humidityRatio = psychrolibSi.GetHumRatioFromRelHum(dryBulb_C, relativeHumidity, pressure_Pa)
  return psychrolibSi.GetMoistAirDensity(dryBulb_C, humidityRatio, pressure_Pa)
}
