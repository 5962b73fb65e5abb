import type { EffectiveSite } from '../../../model/effective-site'
import { dewPoint_C } from '../../psychrometrics/dew-point'

/**
 * Dew point of a hall's air, °C: as stated, or, where outside air passes through, that of the design day. Null where
 * neither is known.
 */
export function hallDewPoint_C({ site, halls }: EffectiveSite, hall: string): number | null {
  const found = halls.get(hall)
  if (found?.dewPoint_C !== undefined) return found.dewPoint_C
  const dryBulb_C = site.climate?.designDryBulb_C
  const wetBulb_C = site.climate?.designWetBulb_C
  const isOutsideAir = found?.air === 'once-through' || found?.air === 'filtered'
  if (!isOutsideAir || dryBulb_C === undefined || wetBulb_C === undefined) return null
  return dewPoint_C({ dryBulb_C, wetBulb_C, altitude_m: site.altitude_m ?? 0 })
}
