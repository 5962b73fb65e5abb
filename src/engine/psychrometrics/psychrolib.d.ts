/** The functions of PsychroLib (ASHRAE Handbook of Fundamentals 2017, chapter 1) that are used here, SI units. */
declare module 'psychrolib' {
  interface PsychroLib {
    readonly SI: number
    SetUnitSystem(system: number): void
    /** @returns Pa */
    GetStandardAtmPressure(altitude_m: number): number
    GetTDewPointFromTWetBulb(dryBulb_C: number, wetBulb_C: number, pressure_Pa: number): number
    GetTWetBulbFromTDewPoint(dryBulb_C: number, dewPoint_C: number, pressure_Pa: number): number
    GetTWetBulbFromRelHum(dryBulb_C: number, relativeHumidity: number, pressure_Pa: number): number
    GetHumRatioFromRelHum(dryBulb_C: number, relativeHumidity: number, pressure_Pa: number): number
    /** @returns Pa */
    GetSatVapPres(temperature_C: number): number
    /** @returns kg/m³ */
    GetMoistAirDensity(dryBulb_C: number, humidityRatio: number, pressure_Pa: number): number
  }
  const psychrolib: PsychroLib
  export default psychrolib
}
