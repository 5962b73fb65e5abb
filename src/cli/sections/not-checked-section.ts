import type { NotChecked } from '../../engine/rules/not-checked'
import type { Translator } from '../../i18n/translator'
import { notCheckedReason } from '../../reports/tables/not-checked-reason'
import { namesText } from './names-text'
import { columnNames, textTable } from './text-table'

/** What `check --json` says of a check that was not made. */
export interface NotCheckedEntry {
  readonly rule: string
  /** `missing` figure, rule switched `off` by the project, or state `unsolved`. */
  readonly reason: 'missing' | 'off' | 'unsolved'
  /** Placements that went unchecked; empty where that is the whole site. */
  readonly subjects: readonly string[]
  /** The missing figure, as the interchange format spells it with its record; null where none is missing. */
  readonly figure: string | null
  readonly message: string
}

/** What a clean result does not cover, as `check --json` prints it. */
export const notCheckedSection = (rows: readonly NotChecked[], { t }: Translator): readonly NotCheckedEntry[] =>
  rows.map(({ rule, reasonKey, params, subjects }) => ({
    rule,
    reason: reasonOf(reasonKey),
    subjects,
    figure: reasonKey === 'checks.notChecked.missing' ? String(params.figure) : null,
    message: t(reasonKey, params),
  }))

function reasonOf(key: NotChecked['reasonKey']): NotCheckedEntry['reason'] {
  if (key === 'checks.notChecked.missing') return 'missing'
  return key === 'checks.notChecked.unsolved' ? 'unsolved' : 'off'
}

/** What a clean result does not cover: each rule with the reason; empty where everything was checked. */
export function notCheckedText(rows: readonly NotChecked[], words: Translator): string {
  const { t } = words
  if (rows.length === 0) return ''
  const cells = rows.map((row) => [
    row.rule,
    namesText(row.subjects, 2, words) || t('cli.columns.site'),
    words.language === 'en' ? t(row.reasonKey, row.params) : notCheckedReason(row, words),
  ])
  return `\n${textTable(columnNames(['notChecked', 'where', 'why'], words), cells)}`
}
