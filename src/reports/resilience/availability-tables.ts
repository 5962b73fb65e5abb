import type { AvailabilityReport } from '../../engine/availability/availability-report'
import type { RatedAvailability, RatedFigures } from '../../engine/availability/rated/rated-availability-report'
import type { AvailabilityFigure } from '../../engine/trace/site-figures/site-figure-questions'
import type { Translator } from '../../i18n/translator'
import { significantDecimals } from '../../units/significant-decimals'
import type { NoteBook } from '../notes/note-book'
import { notedRows } from '../notes/noted-rows'
import { powerText } from '../parts/power-text'
import type { TableModel } from '../table-model'
import { groupName } from './group-name'

const LOADS = 8
const CUT_SETS = 8
const HOURS_PER_YEAR = 8760
const COMMON = 'common-cause:'

const shareText = (share: number, t: Translator): string =>
  `${t.number(share * 100, significantDecimals(100 * (1 - share), 4, 8))}\u00a0%`

const ratedText = (rated: RatedFigures | undefined, t: Translator): string | null =>
  rated ? shareText(rated.availability, t) : null

/** The means of the site, of supply and of supply within ratings. */
export function availabilityLead({ site }: AvailabilityReport, rated: RatedAvailability, t: Translator): string {
  const supply = t.t('reports.resilience.availabilityLead', {
    share: `${t.number((site.availability ?? 0) * 100, 4)}\u00a0%`,
    energy: `${t.number(site.unserved_MWhPerYear ?? 0, 1)}\u00a0MWh`,
  })
  if (!rated.site) return supply
  const { availability, mostAvailability } = rated.site
  const [least, most] = [shareText(availability, t), shareText(mostAvailability, t)]
  const within = least === most ? t.t('reports.resilience.ratedLeadAlike', { least }) : null
  return `${supply} ${within ?? t.t('reports.resilience.ratedLead', { least, most })}`
}

/** The loads that are down most, those that require redundancy before the others. */
export function availabilityTable(
  { loads }: AvailabilityReport,
  rated: RatedAvailability,
  isProtected: (id: string) => boolean,
  nameOf: (id: string) => string,
  t: Translator,
  ask?: NoteBook['ask'],
): TableModel {
  const title = (key: string): string => t.t(`resilience.availability.${key}`)
  const rank = (ids: readonly string[]): number => (ids.some(isProtected) ? 0 : 1)
  const worst = [...loads].sort((a, b) => rank(a.ids) - rank(b.ids) || b.downtime_hPerYear - a.downtime_hPerYear)
  const ratedOf = new Map(rated.loads.map((load) => [load.ids[0], load]))
  return {
    title: t.t('resilience.views.availability'),
    columns: [
      { key: 'loads', title: t.t('resilience.loads'), type: 'text', width: 40 },
      { key: 'draw', title: t.t('resilience.draw'), type: 'number', width: 14 },
      { key: 'share', title: title('share'), type: 'number', width: 16 },
      { key: 'rated', title: t.t('reports.resilience.ratedColumn'), type: 'number', width: 18 },
      { key: 'downtime', title: title('downtime'), type: 'number', width: 12 },
      { key: 'failures', title: title('failures'), type: 'number', width: 14 },
    ],
    rows: worst.slice(0, LOADS).map((load) => ({
      loads: groupName(load.ids, nameOf, t),
      draw: powerText(load.design_kW, t),
      share: shareText(load.availability, t),
      rated: ratedText(ratedOf.get(load.ids[0]), t),
      downtime: t.number(load.downtime_hPerYear, significantDecimals(load.downtime_hPerYear, 2, 6)),
      failures: t.number(load.failures_perYear, significantDecimals(load.failures_perYear, 3, 6)),
    })),
    notes: notedRows(
      worst.map(({ ids }) => {
        const of = (figure: AvailabilityFigure) => ({ of: 'availability', id: ids[0] ?? '', figure }) as const
        return {
          questions: {
            draw: { of: 'loads', ids, figure: 'design_kW' },
            share: of('availability'),
            rated: of('rated'),
            downtime: of('downtime'),
            failures: of('failures'),
          },
        }
      }),
      ask,
    ),
  }
}

/** What must be down at once for a load to be down: the why of its downtime, worst first. */
export function cutSetTable(
  { cutSets, commonCauses }: AvailabilityReport,
  nameOf: (id: string) => string,
  t: Translator,
  ask?: NoteBook['ask'],
): TableModel {
  const title = (key: string): string => t.t(`resilience.availability.${key}`)
  const member = (id: string): string => {
    const shared = commonCauses.find((c) => id === `${COMMON}${c.item}`)
    return shared
      ? t.t('resilience.availability.common', { count: shared.ids.length, name: nameOf(shared.ids[0] ?? '') })
      : nameOf(id)
  }
  return {
    title: title('together'),
    columns: [
      { key: 'members', title: title('together'), type: 'text', width: 44 },
      { key: 'hours', title: title('hours'), type: 'number', width: 14 },
      { key: 'lost', title: t.t('resilience.points.lost'), type: 'number', width: 14 },
      { key: 'loads', title: t.t('resilience.loads'), type: 'text', width: 34 },
    ],
    rows: cutSets.slice(0, CUT_SETS).map((cut) => ({
      members: cut.members.map(member).join(' + '),
      hours: t.number(
        cut.unavailability * HOURS_PER_YEAR,
        significantDecimals(cut.unavailability * HOURS_PER_YEAR, 2, 8),
      ),
      lost: powerText(cut.lost_kW, t),
      loads: groupName(cut.loads, nameOf, t),
    })),
    notes: notedRows(
      cutSets.map(({ loads }) => ({ questions: { lost: { of: 'loads', ids: loads, figure: 'design_kW' } } })),
      ask,
    ),
  }
}
