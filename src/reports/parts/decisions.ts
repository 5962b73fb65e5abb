import type { Finding } from '../../engine/results'
import type { Translator } from '../../i18n/translator'
import type { UnitSystem } from '../../units/display-units'
import type { ReportInput } from '../report-input'
import { describeActivity } from '../tables/describe-activity'
import { findingFix, findingSentence } from '../tables/finding-sentence'
import { groupByRule } from './group-by-rule'
import { isUnknown } from './report-findings'

/** Kinds of open error beyond these are counted in one line instead of listed. */
const MOST_RULES = 4

/** What somebody must decide for the headline to hold: orders on the critical path, then every kind of open error. */
export function decisions(input: ReportInput, t: Translator): string[] {
  const open = input.check.findings.filter((f) => f.severity === 'error' && !f.waived && !isUnknown(f))
  const groups = groupByRule(open)
  const rest = groups.length - MOST_RULES
  return [
    ...orders(input, t),
    ...groups.slice(0, MOST_RULES).map((group) => decision(group, t, input.units)),
    ...(rest > 0 ? [t.t('reports.decide.moreFindings', { n: rest })] : []),
  ]
}

/** What usually helps against this kind of error, or the finding itself where the rule says nothing. */
function decision(group: readonly Finding[], t: Translator, units: UnitSystem): string {
  const first = group[0]!
  const title = `rules.${first.rule}.title`
  const fix = findingFix(first, t, units)
  if (!t.has(title) || fix === null) return t.t('reports.decide.finding', { finding: findingSentence(first, t, units) })
  return t.t('reports.decide.kind', { title: t.t(title), fix, n: group.length })
}

/** The order to place first: the critical procurement that must start soonest. */
function orders(input: ReportInput, t: Translator): string[] {
  const critical = (input.schedule?.activities ?? []).filter((a) => a.kind === 'procurement' && a.critical)
  const first = critical.sort((a, b) => a.lateStart.localeCompare(b.lateStart))[0]
  if (!first) return []
  return [t.t('reports.decide.order', { what: describeActivity(first, t), date: t.date(first.lateStart) })]
}
