import type { NotChecked } from '../engine/rules/not-checked'
import type { Translator } from '../i18n/translator'
import { textTable } from './text-table'

/** What a clean result does not cover: each rule with the reason; empty where everything was checked. */
export function notCheckedText(rows: readonly NotChecked[], { t }: Translator): string {
  if (rows.length === 0) return ''
  const cells = rows.map(({ rule, reasonKey, params, subjects }) => [
    rule,
    subjects.length > 2
      ? `${subjects.slice(0, 2).join(', ')} and ${subjects.length - 2} more`
      : subjects.join(', ') || 'site',
    t(reasonKey, params),
  ])
  return `\n${textTable(['not checked', 'where', 'why'], cells)}`
}
