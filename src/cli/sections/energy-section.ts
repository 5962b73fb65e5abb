import { annualEnergy } from '../../engine/energy/annual-energy'
import { climateOf, climateOfStation } from '../../engine/energy/climate-of'
import { climateStations } from '../../engine/energy/climate-stations'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import { CommandProblem } from '../command-problem'

/**
 * What `check --energy` adds: the year of the site without its table of bins; null where it cannot be solved.
 * @param stationId a shipped climate in place of the site's own
 * @throws CommandProblem where the site names no known climate
 */
export function energySection(site: EffectiveSite, { t }: Translator, stationId?: string) {
  const climate = stationId === undefined ? climateOf(site.site) : climateOfStation(stationId)
  if (!climate) {
    const named = stationId ?? site.site.climate?.station
    const problem = named === undefined ? t('cli.energy.noClimate') : t('cli.energy.noStation', { station: named })
    throw new CommandProblem(
      t('cli.energy.problem', { problem, stations: climateStations.map((s) => s.id).join(', ') }),
    )
  }
  const energy = annualEnergy(site, { climate })
  if (!energy) return null
  const { bins, climate: used, ...year } = energy
  const { origin, station, hours } = used
  return { climate: { origin, station: station?.id ?? null, source: station?.source ?? null, hours }, ...year }
}

/** The same for people. */
export function energyText(
  section: ReturnType<typeof energySection>,
  currency: string,
  { t, number }: Translator,
): string {
  if (!section) return `\n${t('cli.energy.none')}\n`
  const { climate, cost } = section
  const year = t('cli.energy.year', {
    climate:
      climate.station === null
        ? t('cli.energy.ownBins')
        : t('cli.energy.station', { station: climate.station, grade: climate.source?.grade ?? 'D' }),
    pue: number(section.pue, 3),
    wue: number(section.wue_l_perkWh, 2),
    energy: number(section.facility_MWh, 0),
    cost: cost === null ? '' : `, ${number(cost, 0)} ${currency}`,
    water: number(section.water_m3, 0),
    peak: number(section.peak_kW, 0),
    free: number(section.freeCooling_h, 0),
    warm: number(section.supplyMissed_h, 0),
  })
  return `\n${year}\n`
}
