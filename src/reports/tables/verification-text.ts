import type { StandardId } from '../../engine/rules/cite'
import { verificationOf } from '../../engine/rules/sources/verification'
import type { Translator } from '../../i18n/translator'

/** How a source was checked, in a sentence: on which day and on what, or that it was not. */
export function verificationText(id: StandardId, { t, date, language }: Translator): string {
  const { grade, date: day, how } = verificationOf(id)
  if (id === 'project-assumption') return t('findings.rules.assumption', { how: how[language] })
  if (day === null) return t('findings.rules.unchecked', { how: how[language] })
  return t('findings.rules.checked', { date: day.length === 7 ? day : date(day), grade, how: how[language] })
}
