import type { EffectivePlacement } from '../../../model/effective-site'
import type { SiteIndex } from '../site-index'

/**
 * Minutes for which a UPS carries its present load from what is stated: its own `autonomy_min` at its rating, and the
 * battery cabinets connected to it. Energy is taken as constant, although a battery gives more at a lower rate. Null
 * where neither is stated.
 */
export function upsAutonomy_min(
  { id, definition: { power } }: EffectivePlacement,
  out_kW: number,
  index: SiteIndex,
): number | null {
  let energy_kWmin = 0
  let isStated = false
  const rating_kW = power?.rating_kW ?? power?.rating_kVA
  if (power?.autonomy_min !== undefined) {
    isStated = true
    energy_kWmin += power.autonomy_min * (rating_kW ?? out_kW)
  }
  for (const { from } of index.powerInto.get(id) ?? []) {
    const battery = index.byId.get(from)?.definition
    const rated_kW = battery?.attributes?.rated_kW
    const minutes = battery?.power?.autonomy_min ?? battery?.attributes?.autonomy_min
    if (battery?.category !== 'battery' || typeof rated_kW !== 'number' || typeof minutes !== 'number') continue
    isStated = true
    energy_kWmin += rated_kW * minutes
  }
  return isStated ? energy_kWmin / out_kW : null
}
