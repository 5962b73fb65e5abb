import { oncePer } from '../../../memo/once-per'
import type { Finding } from '../../results'
import { rules } from '../../rules/registry'
import { ruleGrading } from '../../rules/rule-grading'
import type { TraceContext } from '../trace-types'
import { explanations } from './explanations'
import type { FindingCase } from './finding-case'
import { agrees, type Reckoning } from './reckoning'
import { siteCase } from './site-case'

const reckoned = oncePer((_: TraceContext) => new Map<string, Reckoning | null>())

/**
 * The reckoning behind the value or the limit of a finding, made for this finding alone and once for each context.
 * @returns null where nothing explains it, or where the explanation does not give the finding's own figure
 */
export function reckonFinding(
  context: TraceContext,
  finding: Finding,
  figure: 'value' | 'limit',
  answer: FindingCase['answer'],
): Reckoning | null {
  const known = reckoned(context)
  const place = `${figure} ${finding.key}`
  const done = known.get(place)
  if (done !== undefined) return done
  const rule = rules.find((r) => r.id === finding.rule)
  const explain = explanations[finding.rule]?.[figure]
  const stated = finding[figure]
  let found: Reckoning | null = null
  if (rule && explain && stated !== null) {
    const { parameters } = ruleGrading(rule, context.site, {})
    found = explain({ ...siteCase(context, answer), finding, rule, parameters })
    if (found && !agrees(found.value, stated)) found = null
  }
  known.set(place, found)
  return found
}
