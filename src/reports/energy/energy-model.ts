import type { AnnualEnergy } from '../../engine/energy/energy-report'
import type { EnergyFigure } from '../../engine/trace/site-figures/site-figure-questions'
import type { Translator } from '../../i18n/translator'
import { quantityText } from '../../units/quantity-text'
import type { NoteBook } from '../notes/note-book'
import { noted } from '../notes/noted'
import { placementNames } from '../parts/placement-names'
import { powerText } from '../parts/power-text'
import type { ReportInput } from '../report-input'
import type { EnergyModel } from '../report-types'
import { quantityStyle } from '../tables/finding-sentence'

/**
 * Writes the year; null where there is none to write.
 * @param ask notes how figures came about; without it the year has no notes
 */
export function energyModel(input: ReportInput, t: Translator, ask?: NoteBook['ask']): EnergyModel | null {
  const { energy } = input
  if (!energy) return null
  const hours = (value: number): string => `${t.number(value, 0)}\u00a0h`
  const litres = (value: number, extraDecimals = 0): string =>
    quantityText('volume', value, quantityStyle(t, input.units), extraDecimals)
  const facts: readonly [figure: EnergyFigure, value: string][] = [
    ['pue', t.number(energy.pue, 3)],
    ['energy', `${t.number(energy.facility_MWh, 0)}\u00a0MWh`],
    ['cost', energy.cost === null ? t.t('reports.unknown') : t.money(energy.cost, input.site.site.currency)],
    ['peak', powerText(energy.peak_kW, t)],
    ['wue', `${litres(energy.wue_l_perkWh, 2)}/kWh`],
    ['water', input.units === 'imperial' ? litres(energy.water_m3 * 1000) : `${t.number(energy.water_m3, 0)}\u00a0m³`],
    ['free', hours(energy.freeCooling_h)],
    ['compressor', hours(energy.compressor_h)],
    ['missed', hours(energy.supplyMissed_h)],
  ]
  return {
    facts: facts.map(([figure, value]) => ({
      label: t.t(`energy.figures.${figure}`),
      value,
      ...noted('note', ask?.({ of: 'energy', figure })),
    })),
    notes: [...climateNotes(energy, input, t), ...assumptionNotes(energy, input, t)],
  }
}

function climateNotes({ climate: { station, hours } }: AnnualEnergy, input: ReportInput, t: Translator): string[] {
  if (!station) return [t.t('energy.basis.ownBins', { hours: t.number(hours, 0) })]
  const { name, altitude_m, source } = station
  const altitude = quantityText('length', altitude_m, quantityStyle(t, input.units))
  return [
    `${t.t('energy.basis.station', { name, altitude, grade: source.grade ?? 'D' })} ${t.t('energy.basis.synthetic')}`,
    source.title,
  ]
}

function assumptionNotes({ floating }: AnnualEnergy, input: ReportInput, t: Translator): string[] {
  const nameOf = placementNames(input.site)
  return [
    ...['load', 'partLoad', 'water', 'outages'].map((key) => t.t(`energy.basis.${key}`)),
    ...(floating.length > 0 ? [t.t('energy.basis.floating', { names: floating.map(nameOf).join(', ') })] : []),
  ]
}
