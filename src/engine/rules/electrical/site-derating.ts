import type { Item } from '../../../model/item'
import type { Site } from '../../../model/site'

/** How a family loses rating in thin and in warm air; shares of the rating. */
export interface DeratingLaw {
  /** Altitude up to which the rating holds where the item does not say, metres. */
  readonly altitudeFrom: number
  readonly perHundredMetres: number
  /** Ambient up to which the rating holds where the item does not say, °C. */
  readonly ambientFrom: number
  readonly perKelvin: number
}

/** Share of its rating that an item keeps at the site's altitude and on its design day, 0 to 1. */
export function deratedShare({ power }: Item, { altitude_m, climate }: Site, law: DeratingLaw): number {
  const above_m = Math.max(0, (altitude_m ?? 0) - (power?.altitudeLimit_m ?? law.altitudeFrom))
  const ambient_C = climate?.designDryBulb_C
  const warmer_K = ambient_C === undefined ? 0 : Math.max(0, ambient_C - (power?.ambient_C ?? law.ambientFrom))
  return Math.max(0, (1 - (above_m / 100) * law.perHundredMetres) * (1 - warmer_K * law.perKelvin))
}
