import type { Translator } from '../../i18n/translator'
import type { NoteBook } from '../notes/note-book'
import { placementNames } from '../parts/placement-names'
import { powerText } from '../parts/power-text'
import type { ReportInput } from '../report-input'
import type { TableModel } from '../table-model'
import { availabilityLead, availabilityTable, cutSetTable } from './availability-tables'
import { classesTable } from './classes-table'
import { gapLead, gapTable } from './gap-table'
import { pointsTable } from './points-table'

/** The resilience page in words and tables. */
export interface ResilienceModel {
  /** How much of what requires a class reaches it. */
  readonly lead: string
  /** Null where no load requires one. */
  readonly classes: TableModel | null
  readonly points: TableModel | null
  readonly gap: { readonly lead: string; readonly table: TableModel } | null
  readonly availability: {
    readonly lead: string
    readonly loads: TableModel
    readonly cutSets: TableModel | null
    /** What the figures do not say. */
    readonly caveats: readonly string[]
  } | null
}

/**
 * Writes the resilience page; null where the engine was not asked.
 * @param ask notes how figures came about; without it the page has no notes
 */
export function resilienceModel(input: ReportInput, t: Translator, ask?: NoteBook['ask']): ResilienceModel | null {
  if (!input.resilience) return null
  const { redundancy, gap, availability, rated } = input.resilience
  const nameOf = placementNames(input.baseline, input.site)
  const { loads, reached_kW, required_kW } = redundancy
  const guarded = new Set(loads.flatMap((load) => load.loads))
  return {
    lead:
      loads.length === 0
        ? t.t('reports.resilience.noneRequired')
        : t.t('reports.resilience.lead', {
            reached: powerText(reached_kW, t),
            required: powerText(required_kW, t),
            points: redundancy.singlePoints.filter((p) => p.protected_kW > 0).length,
          }),
    classes: loads.length === 0 ? null : classesTable(redundancy, nameOf, t, ask),
    points: redundancy.singlePoints.length === 0 ? null : pointsTable(redundancy, nameOf, t, ask),
    gap: gap && gap.loads.length > 0 ? { lead: gapLead(gap, t), table: gapTable(gap, nameOf, t, ask) } : null,
    availability:
      availability.site.availability === null
        ? null
        : {
            lead: availabilityLead(availability, rated, t),
            loads: availabilityTable(availability, rated, (id) => guarded.has(id), nameOf, t, ask),
            cutSets: availability.cutSets.length === 0 ? null : cutSetTable(availability, nameOf, t, ask),
            caveats: [
              t.t('resilience.availability.caveat'),
              t.t('resilience.availability.ratedNote'),
              ...(availability.followed === null
                ? []
                : [t.t('resilience.availability.bounds', { count: availability.followed })]),
              t.t('resilience.availability.origins', {
                shipped: availability.components.filter((c) => c.origin === 'category').length,
                all: availability.components.length,
              }),
              availability.beta > 0
                ? t.t('reports.resilience.beta', { beta: `${t.number(availability.beta * 100, 1)}\u00a0%` })
                : t.t('reports.resilience.noBeta'),
              ...(availability.missing.length > 0
                ? [t.t('resilience.availability.missing', { count: availability.missing.length })]
                : []),
            ],
          },
  }
}
