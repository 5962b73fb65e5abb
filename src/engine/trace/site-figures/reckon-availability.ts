import { oncePer } from '../../../memo/once-per'
import type { EffectiveSite } from '../../../model/effective-site'
import { availabilityOf } from '../../availability/availability-of'
import type { AvailabilityReport, LoadAvailability } from '../../availability/availability-report'
import { ratedAvailability } from '../../availability/rated/rated-availability'
import type { RatedAvailability } from '../../availability/rated/rated-availability-report'
import { named, type SiteCase } from '../findings/finding-case'
import { countFigure } from '../findings/inputs'
import { designOf } from '../findings/loads'
import { part, type ReckonedInput, type Reckoning, reckon, solvedFrom } from '../findings/reckoning'
import { failuresOf, repairOf } from './reliability-inputs'
import type { SiteFigureQuestion } from './site-figure-questions'

/** The report on a site, made once. */
export const availabilityReport = oncePer((site: EffectiveSite) => availabilityOf(site))
const ratedReport = oncePer((site: EffectiveSite) => ratedAvailability(site, availabilityReport(site)))

/** How available the supply of a load, or of the site, is: out of how often its components fail. */
export function reckonAvailability(
  { id, figure }: Extract<SiteFigureQuestion, { of: 'availability' }>,
  c: SiteCase,
): Reckoning | null {
  const report = availabilityReport(c.site)
  if (figure === 'rated') return withinRatings(id, ratedReport(c.site), report, c)
  if (id === null) return ofSite(figure, report, c)
  const load = report.loads.find(({ ids }) => ids.includes(id))
  return load ? ofLoad(figure, load, report, c) : null
}

function ofSite(figure: string, report: AvailabilityReport, c: SiteCase): Reckoning | null {
  const { availability, unserved_MWhPerYear } = report.site
  if (figure === 'unserved') {
    if (unserved_MWhPerYear === null) return null
    const parts = report.loads.map((load) => {
      const power = designOf(
        c,
        load.ids.flatMap((id) => c.index.byId.get(id) ?? []),
      )
      const name = { subject: named(c, load.ids[0] ?? '') }
      const down = part('availability.downtime', ofLoad('downtime', load, report, c)!, name)
      return part('availability.unserved', reckon('product', 'kWh', [part('servedLoad', power), down]), name)
    })
    return reckon('thousands', 'MWh', parts)
  }
  return availability === null ? null : solvedFrom('diagram', availability, '', components(report, c))
}

function ofLoad(figure: string, load: LoadAvailability, report: AvailabilityReport, c: SiteCase): Reckoning | null {
  const { availability, failures_perYear } = load
  if (availability === null || failures_perYear === null) return null
  if (figure === 'failures') return solvedFrom('diagram', failures_perYear, '/a', components(report, c))
  const share = part('availability.share', solvedFrom('diagram', availability, '', components(report, c)), {
    subject: named(c, load.ids[0] ?? ''),
  })
  if (figure === 'availability') return solvedFrom('diagram', availability, '', components(report, c))
  return reckon('downtime', 'h', [share, countFigure('hoursOfYear', 8760)])
}

/** What is known to overload, and what was not looked at, taken off the availability of supply. */
function withinRatings(
  id: string | null,
  { loads, site, beyond }: RatedAvailability,
  report: AvailabilityReport,
  c: SiteCase,
): Reckoning | null {
  const figures = id === null ? site : loads.find(({ ids }) => ids.includes(id))
  const supply = id === null ? report.site.availability : report.loads.find(({ ids }) => ids.includes(id))?.availability
  if (!figures || supply === null || supply === undefined) return null
  const from = components(report, c)
  // Where nothing of it is left, the difference says nothing.
  if (figures.availability === 0) return solvedFrom('fewOutages', 0, '', from)
  const name = { subject: id === null ? c.site.site.name : named(c, id) }
  return reckon('difference', '', [
    part('availability.share', solvedFrom('diagram', supply, '', from), name),
    part('availability.overloaded', solvedFrom('fewOutages', figures.overloaded_hPerYear / 8760, '', from), name),
    part('availability.beyond', solvedFrom('fewOutages', beyond, '', from), name),
  ])
}

/** Components that matter, the most important first: how often they fail and how long a repair takes. */
const components = (report: AvailabilityReport, c: SiteCase): readonly ReckonedInput[] =>
  report.components.slice(0, MOST).flatMap((component) => [failuresOf(component, c), repairOf(component, c)])

const MOST = 12
