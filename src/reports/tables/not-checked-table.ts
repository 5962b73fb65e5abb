import { notChecked } from '../../engine/rules/not-checked'
import type { Translator } from '../../i18n/translator'
import type { ReportInput } from '../report-input'
import type { TableModel } from '../table-model'
import { notCheckedReason } from './not-checked-reason'

/** Checks that a clean result does not cover, and why; a rule that lacks several figures is one row. */
export function notCheckedTable({ site, check }: Pick<ReportInput, 'site' | 'check'>, t: Translator): TableModel {
  const byRule = Map.groupBy(notChecked(site, check.findings), ({ rule }) => rule)
  return {
    title: t.t('reports.sections.unknowns'),
    columns: [
      { key: 'rule', title: t.t('reports.findings.columns.rule'), type: 'text', width: 26 },
      { key: 'check', title: t.t('reports.notChecked.check'), type: 'text', width: 38 },
      { key: 'why', title: t.t('reports.notChecked.why'), type: 'text', width: 56 },
    ],
    rows: [...byRule].map(([rule, rows]) => ({
      rule,
      check: t.has(`rules.${rule}.title`) ? t.t(`rules.${rule}.title`) : rule,
      why: rows.map((row) => notCheckedReason(row, t)).join(' '),
    })),
  }
}
