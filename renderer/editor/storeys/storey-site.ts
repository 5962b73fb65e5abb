import { lastPer } from '../../../src/memo/last-per'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { columnIsOn, elevationOf, floorOf, onSameStorey, storeysOf } from '../../../src/model/storeys'

/**
 * What of a site lies on one storey: its halls and what stands in them, inner walls, doors and marked ground. Outlines
 * of buildings and columns that name no storey go through all. The site itself where it has no other storey; the same object as long as
 * both stay. For judging what is in hand, never for edits, which need the whole.
 */
export const storeySite = lastPer((site: EffectiveSite, floor_m: number): EffectiveSite => {
  const here = (part: { readonly elevation_m?: number | undefined }): boolean =>
    onSameStorey(elevationOf(part), floor_m)
  const whole = storeysOf(site).every((at_m) => onSameStorey(at_m, floor_m))
  return whole
    ? site
    : {
        ...site,
        buildings: site.buildings.map((b) => ({
          ...b,
          halls: b.halls.filter(here),
          walls: b.walls.filter(here),
          openings: b.openings.filter(here),
          columns: b.columns.filter((c) => columnIsOn(c, floor_m)),
        })),
        halls: new Map([...site.halls].filter(([, hall]) => here(hall))),
        areas: site.areas.filter(here),
        placements: site.placements.filter((p) => onSameStorey(floorOf(site, p), floor_m)),
      }
})

/** Storeys of a site with the one that is worked on, which may hold nothing yet; lowest first. */
export function storeysWith(site: EffectiveSite, floor_m: number): readonly number[] {
  const found = storeysOf(site)
  return found.some((at_m) => onSameStorey(at_m, floor_m)) ? found : [...found, floor_m].sort((a, b) => a - b)
}

/** The storey above (1) or below (-1) the one that is worked on; that itself where there is none. */
export function storeyBeside(site: EffectiveSite, floor_m: number, step: 1 | -1): number {
  const storeys = storeysWith(site, floor_m)
  const rank = storeys.findIndex((at_m) => onSameStorey(at_m, floor_m))
  return storeys[rank + step] ?? floor_m
}
