/** Highest supply temperature of an ASHRAE class of cooling water, °C: 45 for `W45` or `S45`; null for `W+`. */
export function classLimit_C(waterClass: string): number | null {
  const degrees = Number(waterClass.slice(1))
  return Number.isFinite(degrees) ? degrees : null
}

/** Whether a class is one of facility water (`W..`), not of the technology loop (`S..`). */
export const isFacilityClass = (waterClass: string): boolean => waterClass.startsWith('W')
