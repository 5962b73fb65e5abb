import { annualEnergy } from '../../engine/energy/annual-energy'
import { climateOf, climateOfStation } from '../../engine/energy/climate-of'
import { climateStations } from '../../engine/energy/climate-stations'
import type { EffectiveSite } from '../../model/effective-site'
import { CommandProblem } from '../command-problem'

/**
 * What `check --energy` adds: the year of the site without its table of bins; null where it cannot be solved.
 * @param stationId a shipped climate in place of the site's own
 * @throws CommandProblem where the site names no known climate
 */
export function energySection(site: EffectiveSite, stationId?: string) {
  const climate = stationId === undefined ? climateOf(site.site) : climateOfStation(stationId)
  if (!climate) {
    const named = stationId ?? site.site.climate?.station
    const problem = named === undefined ? 'the site names no climate' : `no climate station is called ${named}`
    throw new CommandProblem(
      `guscio check: ${problem}; give --climate or site.climate.station one of ${climateStations.map((s) => s.id).join(', ')}, or write site.climate.bins.`,
    )
  }
  const energy = annualEnergy(site, { climate })
  if (!energy) return null
  const { bins, climate: used, ...year } = energy
  const { origin, station, hours } = used
  return { climate: { origin, station: station?.id ?? null, source: station?.source ?? null, hours }, ...year }
}

/** The same for people. */
export function energyText(section: ReturnType<typeof energySection>, currency: string): string {
  if (!section) return '\nYear: unknown (no served IT load, or a loop of connections)\n'
  const { climate, pue, wue_l_perkWh, facility_MWh, water_m3, freeCooling_h, supplyMissed_h, peak_kW, cost } = section
  const from =
    climate.station === null
      ? 'the climate bins of the site'
      : `bins made from monthly normals of ${climate.station} (grade ${climate.source?.grade ?? 'D'})`
  const price = cost === null ? '' : `, ${cost.toFixed(0)} ${currency}`
  return (
    `\nYear by ${from}: PUE ${pue.toFixed(3)}, WUE ${wue_l_perkWh.toFixed(2)} L/kWh; ` +
    `${facility_MWh.toFixed(0)} MWh${price}, ${water_m3.toFixed(0)} m³ of water, peak ${peak_kW.toFixed(0)} kW; ` +
    `${freeCooling_h.toFixed(0)} h without compressors, ${supplyMissed_h.toFixed(0)} h with water too warm\n`
  )
}
