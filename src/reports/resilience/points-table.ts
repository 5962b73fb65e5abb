import type { RedundancyReport } from '../../engine/redundancy/redundancy-report'
import type { Translator } from '../../i18n/translator'
import type { NoteBook } from '../notes/note-book'
import { notedRows } from '../notes/noted-rows'
import { powerText } from '../parts/power-text'
import type { TableModel } from '../table-model'
import { groupName } from './group-name'

const ROOM = 10

/**
 * The single points of failure with most power behind them: those that threaten a protected load, or where none does,
 * those that cost any.
 */
export function pointsTable(
  { singlePoints, loads }: RedundancyReport,
  nameOf: (id: string) => string,
  t: Translator,
  ask?: NoteBook['ask'],
): TableModel {
  const threats = singlePoints.filter((p) => p.protected_kW > 0)
  const ordered = threats.length > 0 ? threats.sort((a, b) => b.protected_kW - a.protected_kW) : singlePoints
  const guarded = new Set(loads.flatMap((load) => load.loads))
  const design = (ids: readonly string[]) => ({ of: 'loads', ids, figure: 'design_kW' }) as const
  return {
    title: t.t('resilience.views.points'),
    columns: [
      { key: 'component', title: t.t('resilience.component'), type: 'text', width: 34 },
      { key: 'lost', title: t.t('resilience.points.lost'), type: 'number', width: 14 },
      { key: 'atRisk', title: t.t('resilience.points.atRisk'), type: 'number', width: 14 },
      { key: 'protected', title: t.t('resilience.points.protected'), type: 'number', width: 16 },
      { key: 'loads', title: t.t('resilience.loads'), type: 'text', width: 34 },
    ],
    rows: ordered.slice(0, ROOM).map((point) => ({
      component: nameOf(point.id),
      lost: powerText(point.lost_kW, t),
      atRisk: powerText(point.atRisk_kW, t),
      protected: powerText(point.protected_kW, t),
      loads: groupName([...point.lost, ...point.atRisk], nameOf, t),
    })),
    notes: notedRows(
      ordered.map(({ lost, atRisk }) => ({
        questions: {
          lost: design(lost),
          atRisk: design(atRisk),
          protected: design([...lost, ...atRisk].filter((id) => guarded.has(id))),
        },
      })),
      ask,
    ),
    ...(ordered.length > ROOM && {
      footer: [{ component: t.t('resilience.more', { count: ordered.length - ROOM }) }],
    }),
  }
}
