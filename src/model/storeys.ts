import type { EffectivePlacement, EffectiveSite } from './effective-site'

/** What lies on a storey: halls, walls, doors, marked ground, underlays. */
interface OnStorey {
  readonly elevation_m?: number | undefined
}

/** Elevations nearer than this are one storey, metres: drawn and typed heights carry rounding. */
const SAME_STOREY_m = 0.01

/** Height of the floor that something lies on over the ground floor, metres. */
export const elevationOf = ({ elevation_m = 0 }: OnStorey): number => elevation_m

/** True where two floors are one storey but for rounding; heights in metres. */
export const onSameStorey = (a_m: number, b_m: number): boolean => Math.abs(a_m - b_m) < SAME_STOREY_m

/** True where a column stands on that storey: one that names none goes through all. */
export const columnIsOn = ({ elevation_m }: OnStorey, floor_m: number): boolean =>
  elevation_m === undefined || onSameStorey(elevation_m, floor_m)

/** Height of the floor that a placement stands on, metres: that of its hall; the yard is at 0. */
export const floorOf = ({ halls }: Pick<EffectiveSite, 'halls'>, { hall }: Pick<EffectivePlacement, 'hall'>): number =>
  halls.get(hall ?? '')?.elevation_m ?? 0

/** Elevations of all storeys of a site, lowest first; the ground floor is always one. */
export function storeysOf({ buildings, areas }: Pick<EffectiveSite, 'buildings' | 'areas'>): readonly number[] {
  const found = [0]
  const add = (part: OnStorey): void => {
    const at_m = elevationOf(part)
    if (!found.some((known) => onSameStorey(known, at_m))) found.push(at_m)
  }
  for (const building of buildings)
    for (const part of [...building.halls, ...building.walls, ...building.openings, ...building.columns]) add(part)
  for (const area of areas) add(area)
  return found.sort((a, b) => a - b)
}
