import { dewPoint_C } from '../psychrometrics/dew-point'
import { wetBulb_C } from '../psychrometrics/wet-bulb'
import { wetBulbOfDewPoint_C } from '../psychrometrics/wet-bulb-of-dew-point'
import type { ClimateStation } from './climate-stations'

/** Hours of a year in which the air is about so warm, with the wet bulb that goes with it. */
export interface ClimateBin {
  readonly dryBulb_C: number
  readonly wetBulb_C: number
  readonly hours: number
}

const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
/** Warmest hour of the day, local time. */
const WARMEST_HOUR = 15
const BIN_WIDTH_K = 2

/** Midpoints of ten equal parts of a normal distribution, scaled to unit variance. */
const residuals = [0.1257, 0.3853, 0.6745, 1.0364, 1.6449].flatMap((z) => [-z / 0.938, z / 0.938])

/**
 * Bins of a year made from monthly normals (project assumption; no measured hours): each day a cosine between the
 * month's mean minimum and maximum, shifted by normal residuals. The dew point is the month's mean, shifted with the
 * day, and at most the dry bulb. Each bin carries its mean dry bulb, so that the mean of the year is kept.
 */
export function syntheticBins({ normals, dayToDay_K, altitude_m }: ClimateStation): ClimateBin[] {
  const bins = new Map<number, { hours: number; dryBulb: number; dewPoint: number }>()
  daysOfMonth.forEach((days, month) => {
    const mean = (normals.max_C[month]! + normals.min_C[month]!) / 2
    const swing = (normals.max_C[month]! - normals.min_C[month]!) / 2
    const humid = { dryBulb_C: mean, relativeHumidity: normals.relativeHumidity[month]!, altitude_m }
    const dew = dewPoint_C({ dryBulb_C: mean, wetBulb_C: wetBulb_C(humid), altitude_m })
    const spread = spreadOf(dayToDay_K, month)
    for (let hour = 0; hour < 24; hour++) {
      const ofDay = mean + swing * Math.cos((2 * Math.PI * (hour - WARMEST_HOUR)) / 24)
      for (const residual of residuals) {
        const dryBulb = ofDay + residual * spread
        const hours = days / residuals.length
        const key = Math.floor(dryBulb / BIN_WIDTH_K)
        const bin = bins.get(key) ?? { hours: 0, dryBulb: 0, dewPoint: 0 }
        bin.hours += hours
        bin.dryBulb += hours * dryBulb
        bin.dewPoint += hours * Math.min(dryBulb, dew + residual * spread)
        bins.set(key, bin)
      }
    }
  })
  return [...bins]
    .sort(([a], [b]) => a - b)
    .map(([, { hours, dryBulb, dewPoint }]) => {
      const air = { dryBulb_C: dryBulb / hours, dewPoint_C: dewPoint / hours, altitude_m }
      return { dryBulb_C: air.dryBulb_C, wetBulb_C: wetBulbOfDewPoint_C(air), hours }
    })
}

/** Day-to-day spread of a month, between January's and July's by a cosine over the year. */
function spreadOf({ january, july }: ClimateStation['dayToDay_K'], month: number): number {
  return (january + july) / 2 + ((january - july) / 2) * Math.cos((2 * Math.PI * month) / 12)
}
