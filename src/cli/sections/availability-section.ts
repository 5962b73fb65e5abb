import { availabilityOf } from '../../engine/availability/availability-of'
import type { AvailabilityReport } from '../../engine/availability/availability-report'
import { ratedAvailability } from '../../engine/availability/rated/rated-availability'
import type { Translator } from '../../i18n/translator'
import type { EffectiveSite } from '../../model/effective-site'
import { columnNames, textTable } from './text-table'

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
export function availabilityText(section: ReturnType<typeof availabilitySection>, words: Translator): string {
  const { t, number } = words
  const { site, worst, cutSets, components, missing, beta, followed, withinRatings } = section
  if (site.availability === null || !worst) return `\n${t('cli.availability.none')}\n`
  const lines = [
    t('cli.availability.head', {
      mean: percent(site.availability, words),
      unserved: number(site.unserved_MWhPerYear!, 1),
      worst: alike(worst.ids, words),
      least: percent(worst.availability, words),
      hours: number(worst.downtime_hPerYear, 2),
    }),
    ...(followed === null
      ? []
      : [
          t('cli.availability.bounds', {
            followed,
            energy: site.unservedWidth_MWhPerYear.toExponential(1),
            hours: worst.downtimeWidth_hPerYear.toExponential(1),
          }),
        ]),
    ...(withinRatings ? [ratingsText(withinRatings, words)] : []),
    `${originsText(components, missing, words)}; ${t('cli.availability.commonCause', { beta: beta === 0 ? 'none' : String(beta) })}`,
  ]
  const rows = cutSets.map((cut) => [
    cut.members.reduce((a, b) => t('cli.and', { a, b })),
    cut.unavailability.toExponential(2),
    `${cut.loads.length}`,
    number(cut.lost_kW, 0),
  ])
  const columns = [...columnNames(['downAtOnce', 'probability', 'loads'], words), 'kW']
  return `\n${lines.join('\n')}\n${rows.length === 0 ? '' : `\n${textTable(columns, rows, [1, 2, 3])}`}`
}

const percent = (value: number, { number }: Translator): string => `${number(100 * value, 4)} %`
const alike = (ids: readonly string[], { t }: Translator): string =>
  ids.length > 3 ? t('cli.andLike', { name: ids[0]!, count: ids.length - 1 }) : ids.join(', ')

const ratingsText = (
  section: NonNullable<ReturnType<typeof availabilitySection>['withinRatings']>,
  words: Translator,
): string =>
  words.t('cli.availability.ratings', {
    low: percent(section.availability, words),
    high: percent(section.mostAvailability, words),
    hours: words.number(section.overloaded_hPerYear, 2),
    beyond: section.beyond.toExponential(1),
  })

/** Where the figures come from: grade D ones are general knowledge, and the reader must know. */
function originsText(
  components: AvailabilityReport['components'],
  missing: readonly string[],
  words: Translator,
): string {
  const shipped = components.filter((c) => c.origin === 'category').length
  const taken = words.t('cli.availability.shipped', { shipped: String(shipped), all: String(components.length) })
  if (missing.length === 0) return taken
  const unknown = words.t('cli.availability.missing', { count: String(missing.length), names: alike(missing, words) })
  return `${taken}; ${unknown}`
}
