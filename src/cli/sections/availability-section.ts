import { availabilityOf } from '../../engine/availability/availability-of'
import type { AvailabilityReport } from '../../engine/availability/availability-report'
import { ratedAvailability } from '../../engine/availability/rated/rated-availability'
import type { EffectiveSite } from '../../model/effective-site'
import { textTable } from './text-table'

/** How many cut sets and components a summary names. */
const NAMED = 10

/** What `check --availability` adds: the mean of the site, its worst load, and why. */
export function availabilitySection(site: EffectiveSite) {
  const supply = availabilityOf(site, { cutSets: NAMED })
  const { loads, components, commonCauses, cutSets, ...report } = supply
  const { site: withinRatings, beyond } = ratedAvailability(site, supply)
  return {
    ...report,
    cutSets,
    components: components.slice(0, NAMED),
    withinRatings: withinRatings && { ...withinRatings, beyond },
  }
}

/** The same for people. */
export function availabilityText(section: ReturnType<typeof availabilitySection>): string {
  const { site, worst, cutSets, components, missing, beta, followed, withinRatings } = section
  if (site.availability === null || !worst) return '\nAvailability of supply: none to give (no IT load)\n'
  const head =
    `\nAvailability of supply ${percent(site.availability)}, ${site.unserved_MWhPerYear!.toFixed(1)} MWh a year not served; ` +
    `worst ${named(worst.ids)} at ${percent(worst.availability)}, ${worst.downtime_hPerYear.toFixed(2)} h a year\n` +
    (followed === null ? '' : boundsText(section, followed)) +
    (withinRatings ? ratingsText(withinRatings) : '') +
    `${originsText(components, missing)}; common cause ${beta === 0 ? 'not counted' : `beta ${beta}`}\n`
  const rows = cutSets.map((cut) => [
    cut.members.join(' and '),
    cut.unavailability.toExponential(2),
    `${cut.loads.length}`,
    cut.lost_kW.toFixed(0),
  ])
  return rows.length === 0
    ? head
    : `${head}\n${textTable(['down at once', 'probability', 'loads', 'kW'], rows, [1, 2, 3])}`
}

const percent = (value: number): string => `${(100 * value).toFixed(4)} %`
const named = (ids: readonly string[]): string =>
  ids.length > 3 ? `${ids[0]} and ${ids.length - 1} like it` : ids.join(', ')

/** In a mesh too entangled to be exact: how far failures were followed, and what that leaves open. */
const boundsText = ({ site, worst }: ReturnType<typeof availabilitySection>, followed: number): string =>
  `Bounds, not exact: ${followed === 1 ? 'one failure' : `${followed} failures`} at once followed, all beyond counts as down; ` +
  `at most ${site.unservedWidth_MWhPerYear.toExponential(1)} MWh and ${worst!.downtimeWidth_hPerYear.toExponential(1)} h of that (worst load) may be served\n`

const ratingsText = ({
  availability,
  mostAvailability,
  overloaded_hPerYear,
  beyond,
}: NonNullable<ReturnType<typeof availabilitySection>['withinRatings']>): string =>
  `Served within every rating ${percent(availability)} to ${percent(mostAvailability)}: ${overloaded_hPerYear.toFixed(2)} h a year behind an overload ` +
  `with up to two out; states beyond (${beyond.toExponential(1)}) make the width\n`

/** Where the figures come from: grade D ones are general knowledge, and the reader must know. */
function originsText(components: AvailabilityReport['components'], missing: readonly string[]): string {
  const shipped = components.filter((c) => c.origin === 'category').length
  const taken = `${shipped} of the ${components.length} most important components by shipped category figures`
  return missing.length === 0
    ? taken
    : `${taken}; ${missing.length} without figures taken as perfect: ${named(missing)}`
}
