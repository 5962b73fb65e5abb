import type { EngineFacts } from '../../facts'
import type { Finding } from '../../results'
import { rules } from '../../rules/registry'
import { ruleGrading } from '../../rules/rule-grading'
import { siteIndex } from '../../rules/site-index'
import { solveNetworks } from '../../solve-networks'
import type { TraceContext } from '../trace-types'
import { explanations } from './explanations'
import type { FindingCase } from './finding-case'
import { agrees, type Reckoning } from './reckoning'

const reckoned = new WeakMap<TraceContext, Map<string, Reckoning | null>>()

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
  const known = reckoned.get(context) ?? new Map<string, Reckoning | null>()
  reckoned.set(context, known)
  const place = `${figure} ${finding.key}`
  const done = known.get(place)
  if (done !== undefined) return done
  const rule = rules.find((r) => r.id === finding.rule)
  const explain = explanations[finding.rule]?.[figure]
  const stated = finding[figure]
  let found: Reckoning | null = null
  if (rule && explain && stated !== null) {
    const { site } = context
    const facts = factsOf(context)
    const { parameters } = ruleGrading(rule, site, {})
    found = explain({ finding, rule, parameters, site, index: siteIndex(site), facts, answer })
    if (found && !agrees(found.value, stated)) found = null
  }
  known.set(place, found)
  return found
}

const gathered = new WeakMap<TraceContext, EngineFacts>()

/** What the rules judged: as the caller has it, else solved once more. */
function factsOf(context: TraceContext): EngineFacts {
  const known = context.facts ?? gathered.get(context)
  if (known) return known
  const { site, today = '' } = context
  const facts = { ...solveNetworks(site), site, byId: siteIndex(site).byId, today }
  gathered.set(context, facts)
  return facts
}
