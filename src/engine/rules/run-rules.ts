import type { EffectiveSite } from '../../model/effective-site'
import type { EngineFacts } from '../facts'
import type { Finding, Severity } from '../results'
import { applyWaivers } from './apply-waivers'
import { groupOf, type Rule, type SiteContext } from './define-rule'
import { makeFinding } from './make-finding'
import { orderFindings } from './order-findings'
import { rules } from './registry'
import { siteIndex } from './site-index'

export interface RuleOptions {
  /** Severity by rule id; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Limits by rule id and parameter name, in the parameter's unit. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** Runs every rule over the solved site: findings in stable order, waivers applied. */
export function runRules(facts: EngineFacts, options: RuleOptions = {}): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    if (options.severities?.[rule.id] === 'off') continue
    const context = siteContext(rule, facts.site, options)
    const found = rule.reads === 'site' ? rule.check(context) : rule.check({ ...context, facts })
    for (const finding of found) findings.push(finding)
  }
  return applyWaivers(orderFindings(findings, siteIndex(facts.site)), facts.site, facts.today)
}

/** Only what the plan itself shows (overlaps, clearances, floor, doors), for previews while something is dragged. */
export function spaceFindings(site: EffectiveSite, options: RuleOptions = {}): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    if (rule.reads !== 'site' || groupOf(rule) !== 'space' || options.severities?.[rule.id] === 'off') continue
    for (const finding of rule.check(siteContext(rule, site, options))) findings.push(finding)
  }
  return orderFindings(findings, siteIndex(site))
}

function siteContext(rule: Rule, site: EffectiveSite, options: RuleOptions): SiteContext {
  const index = siteIndex(site)
  const graded = options.severities?.[rule.id]
  const defaults = Object.fromEntries(Object.entries(rule.parameters).map(([name, p]) => [name, p.value]))
  return {
    site,
    index,
    parameters: { ...defaults, ...options.parameters?.[rule.id] },
    finding: (draft) => {
      const severity = graded === undefined || graded === 'off' ? (draft.severity ?? rule.severity) : graded
      return makeFinding(rule, draft, index, severity)
    },
  }
}
