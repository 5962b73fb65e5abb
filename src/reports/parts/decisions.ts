import type { Translator } from '../../i18n/translator'
import type { ReportInput } from '../report-input'
import { describeActivity } from '../tables/describe-activity'
import { findingSentence } from '../tables/finding-sentence'
import { isUnknown } from './report-findings'

/** Open errors beyond these are counted in one line instead of listed. */
const MOST_FINDINGS = 4

/** What somebody must decide for the headline to hold: orders on the critical path, then the open errors. */
export function decisions(input: ReportInput, t: Translator): string[] {
  const open = input.check.findings.filter((f) => f.severity === 'error' && !f.waived && !isUnknown(f))
  const listed = open
    .slice(0, MOST_FINDINGS)
    .map((f) => t.t('reports.decide.finding', { finding: findingSentence(f, t) }))
  const rest = open.length - listed.length
  return [...orders(input, t), ...listed, ...(rest > 0 ? [t.t('reports.decide.moreFindings', { n: rest })] : [])]
}

/** The order to place first: the critical procurement that must start soonest. */
function orders(input: ReportInput, t: Translator): string[] {
  const critical = (input.schedule?.activities ?? []).filter((a) => a.kind === 'procurement' && a.critical)
  const first = critical.sort((a, b) => a.lateStart.localeCompare(b.lateStart))[0]
  if (!first) return []
  return [t.t('reports.decide.order', { what: describeActivity(first, t), date: t.date(first.lateStart) })]
}
