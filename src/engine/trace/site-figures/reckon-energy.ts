import { oncePer } from '../../../memo/once-per'
import type { EffectiveSite } from '../../../model/effective-site'
import { annualEnergy } from '../../energy/annual-energy'
import type { AnnualEnergy, EnergyBin } from '../../energy/energy-report'
import type { SiteCase } from '../findings/finding-case'
import { countFigure, recordFigure, siteFigure, solvedFigure } from '../findings/inputs'
import { part, type ReckonedInput, type Reckoning, reckon, solvedFrom } from '../findings/reckoning'
import type { TraceInput } from '../trace-types'
import type { EnergyFigure } from './site-figure-questions'

const yearOf = oncePer((site: EffectiveSite) => annualEnergy(site))

/** How a figure of the year came about: sums over the bins of the climate, each bin solved by itself. */
export function reckonEnergy(figure: EnergyFigure, c: SiteCase): Reckoning | null {
  const year = yearOf(c.site)
  if (!year) return null
  const facility = () =>
    part(
      'energy.facility',
      overBins(year, 'energyOfBin', 'kWh', (b) => [drawOf(b), hoursOf(b, year)]),
    )
  const it = () => {
    const it_kW = (year.it_MWh * 1000) / HOURS_PER_YEAR
    const load = solvedFigure(c, 'it_kW', it_kW, 'kW', { of: 'summary', figure: 'it_kW' })
    return part('energy.it', reckon('product', 'kWh', [load, countFigure('hoursOfYear', HOURS_PER_YEAR)]))
  }
  const water = () =>
    part(
      'energy.water',
      overBins(year, 'waterOfBin', 'L', (b) => [waterOf(b), hoursOf(b, year)]),
    )
  switch (figure) {
    case 'pue':
      return reckon('quotient', '', [facility(), it()])
    case 'wue':
      return reckon('quotient', 'L/kWh', [water(), it()])
    case 'energy':
      return reckon('thousands', 'MWh', [facility()])
    case 'it':
      return reckon('thousands', 'MWh', [it()])
    case 'water':
      return reckon('thousands', 'm³', [water()])
    case 'cost': {
      const price = c.site.site.energyPrice_perMWh
      if (price === undefined) return null
      const { currency } = c.site.site
      return reckon('product', currency, [
        part('energy.facility', reckon('thousands', 'MWh', [facility()])),
        siteFigure(c, 'energyPrice_perMWh', price, `${currency}/MWh`),
      ])
    }
    case 'peak':
      return reckon('max', 'kW', year.bins.map(drawOf))
    case 'free':
      return hours(year, (b) => !b.compressor && b.supplyMet)
    case 'compressor':
      return hours(year, (b) => b.compressor)
    case 'missed':
      return hours(year, (b) => !b.supplyMet)
  }
}

const HOURS_PER_YEAR = 8760

const overBins = (
  { bins }: AnnualEnergy,
  nameKey: string,
  unit: string,
  of: (bin: EnergyBin) => readonly ReckonedInput[],
): Reckoning =>
  reckon(
    'sum',
    unit,
    bins.map((bin) => part(`energy.${nameKey}`, reckon('product', unit, of(bin)), air(bin))),
  )

const hours = (year: AnnualEnergy, wanted: (bin: EnergyBin) => boolean): Reckoning => {
  const bins = year.bins.filter(wanted).map((bin) => hoursOf(bin, year))
  return bins.length > 0 ? reckon('sum', 'h', bins) : reckon('idle', 'h', [])
}

const air = ({ dryBulb_C }: EnergyBin) => ({ dryBulb: Math.round(dryBulb_C * 10) / 10 })

/** What the site draws in the air of a bin; the networks are solved for it. */
const drawOf = (bin: EnergyBin): ReckonedInput =>
  part('energy.drawOfBin', solvedFrom('engine', bin.facility_kW, 'kW', airOf(bin)), air(bin))

const waterOf = (bin: EnergyBin): ReckonedInput =>
  part('energy.evaporationOfBin', solvedFrom('engine', bin.water_lph, 'L/h', airOf(bin)), air(bin))

const airOf = (bin: EnergyBin): readonly ReckonedInput[] => [
  recordFigure('energy.dryBulb', {}, '', bin.dryBulb_C, 'C'),
  recordFigure('energy.wetBulb', {}, '', bin.wetBulb_C, 'C'),
]

/** Hours of a bin: the site's own, or made from the normals of a station. */
function hoursOf(bin: EnergyBin, { climate: { station } }: AnnualEnergy): TraceInput {
  const figure = recordFigure('energy.hours', {}, '', bin.hours, 'h', air(bin))
  if (!station) return figure
  // Bins made from monthly normals are a project assumption, whatever the grade of the normals.
  const { title, address, grade } = station.source
  const source = { title, ...(address === undefined ? {} : { address }), ...(grade === undefined ? {} : { grade }) }
  return { ...figure, origin: 'assumed', source }
}
