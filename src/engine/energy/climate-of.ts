import type { Site } from '../../model/site'
import { type ClimateStation, climateStations } from './climate-stations'
import { type ClimateBin, syntheticBins } from './synthetic-bins'

/** The climate that a site is judged by, and where it comes from. */
export interface SiteClimate {
  readonly bins: readonly ClimateBin[]
  /** Null where the bins are the document's own. */
  readonly station: ClimateStation | null
}

const made = new Map<string, readonly ClimateBin[]>()

/** The site's own bins before the station that it names; null where it has neither, or names an unknown station. */
export function climateOf(site: Site): SiteClimate | null {
  const { bins, station } = site.climate ?? {}
  if (bins && bins.length > 0) return { bins, station: null }
  return station === undefined ? null : climateOfStation(station)
}

/** Bins of a shipped station; null where there is none of that id. */
export function climateOfStation(id: string): SiteClimate | null {
  const station = climateStations.find((s) => s.id === id)
  if (!station) return null
  const bins = made.get(id) ?? syntheticBins(station)
  made.set(id, bins)
  return { bins, station }
}
