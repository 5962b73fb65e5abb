import type { Finding } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import { findingSentence } from '../../reports/tables/finding-sentence'

/** A finding in the words of the command line; in English as the JSON output has it. */
export const findingText = (finding: Finding, words: Translator): string =>
  words.language === 'en' ? finding.message : findingSentence(finding, words, 'metric')

/** How grave it is, and whether somebody waived it. */
export function severityText({ severity, waived }: Pick<Finding, 'severity' | 'waived'>, { t }: Translator): string {
  const name = t(`cli.severities.${severity}`)
  return waived ? t('cli.check.waived', { severity: name }) : name
}
