import type { Finding } from '../../engine/results'
import { citationText, isStandardId, standardOf } from '../../engine/rules/cite'
import { isUnread } from '../../engine/rules/sources/verification'
import type { Translator } from '../../i18n/translator'

/** Where the limit of a finding comes from, as engineers call it, e.g. `NFPA 70 (NEC) 2023, 210.20(A)`. */
export function findingStandard({ rule, params, standard }: Finding, { t, has, language }: Translator): string {
  if (!isStandardId(params.standardId)) return standard
  const basis = `rules.${rule}.basis`
  const clause = typeof params.clause === 'string' ? params.clause : has(basis) ? t(basis) : undefined
  return citationText(params.standardId, clause, language)
}

/**
 * The same with the title of a published source, e.g. `NFPA 70 (NEC) 2023, 210.20(A) – National Electrical Code`, and with
 * a remark where its figures were not held against its text.
 */
export function findingStandardInFull(finding: Finding, translator: Translator): string {
  const { standardId } = finding.params
  const short = findingStandard(finding, translator)
  if (!isStandardId(standardId)) return short
  const { title, edition } = standardOf(standardId)
  const full = edition === '' ? short : `${short} – ${title[translator.language]}`
  const isRead = standardId === 'project-assumption' || !isUnread(standardId)
  return isRead ? full : `${full} (${translator.t('findings.rules.notCheckedShort')})`
}
