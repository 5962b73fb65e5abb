import { waiverStandings } from '../../engine/rules/waivers/waiver-standings'
import type { Translator } from '../../i18n/translator'
import { placementNames } from '../parts/placement-names'
import type { ReportInput } from '../report-input'
import type { TableModel } from '../table-model'

type Input = Pick<ReportInput, 'site' | 'baseline' | 'check' | 'estimate' | 'schedule' | 'today'>

/** Every waiver with its reason, who accepted it, until when, and how it stands today. */
export function waiversTable({ site, baseline, check, estimate, schedule, today }: Input, t: Translator): TableModel {
  const title = (key: string): string => t.t(`reports.waivers.columns.${key}`)
  const all = [...check.findings, ...estimate.findings, ...(schedule?.findings ?? [])]
  const nameOf = placementNames(baseline, site)
  return {
    title: t.t('reports.sections.waivers'),
    columns: [
      { key: 'rule', title: t.t('reports.findings.columns.rule'), type: 'text', width: 24 },
      { key: 'about', title: title('about'), type: 'text', width: 24 },
      { key: 'reason', title: title('reason'), type: 'text', width: 40 },
      { key: 'author', title: title('author'), type: 'text', width: 16 },
      { key: 'date', title: title('date'), type: 'text', width: 13 },
      { key: 'expires', title: title('expires'), type: 'text', width: 13 },
      { key: 'state', title: title('state'), type: 'text', width: 20 },
    ],
    rows: waiverStandings(site, all, today).map(({ waiver, standing, findings }) => ({
      rule: waiver.rule,
      about:
        waiver.subjects.length > 0 && (waiver.scope ?? 'finding') !== 'site' && waiver.scope !== 'hall'
          ? waiver.subjects.map(nameOf).join(', ')
          : t.t(`reports.waivers.scope.${waiver.scope ?? 'finding'}`, { hall: waiver.hall ?? '' }),
      reason: waiver.reason,
      author: waiver.author ?? '–',
      date: waiver.date === undefined ? '–' : t.date(waiver.date),
      expires: waiver.expires ? t.date(waiver.expires) : t.t('reports.waivers.forever'),
      state: t.t(`reports.waivers.standing.${standing}`, { count: findings.length }),
    })),
  }
}
