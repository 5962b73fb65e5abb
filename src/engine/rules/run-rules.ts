import type { EffectiveSite } from '../../model/effective-site'
import type { EngineFacts } from '../facts'
import type { Finding } from '../results'
import { applyWaivers } from './apply-waivers'
import { groupOf, type RuleContext } from './define-rule'
import type { Checked } from './incremental/rule-memory'
import { orderFindings } from './order-findings'
import { rules } from './registry'
import type { RuleOptions } from './rule-grading'
import { siteContext } from './site-context'
import { siteIndex } from './site-index'

export type { RuleOptions } from './rule-grading'

/**
 * Runs every rule over the solved site: findings in stable order, waivers applied. Settings of the site's own `checks`
 * win over the options; what they re-grade says so in its parameter `regradedFrom`.
 * @param judge runs one rule: anew, unless a memory answers for what an edit left alone
 */
export function runRules(
  facts: EngineFacts,
  options: RuleOptions = {},
  judge: (rule: Checked, context: RuleContext) => Iterable<Finding> = (rule, context) => rule.check(context),
): readonly Finding[] {
  const { site, today } = facts
  const index = siteIndex(site)
  const found: Finding[] = []
  for (const rule of rules) {
    if (rule.reads === 'findings') continue
    const context = siteContext(rule, site, options)
    if (context) for (const f of judge(rule, { ...context, facts })) found.push(f)
  }
  const { findings, lapsed } = applyWaivers(found, site, today)
  const reviews: Finding[] = []
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]))
  for (const rule of rules) {
    if (rule.reads !== 'findings') continue
    const context = siteContext(rule, site, options)
    if (context) for (const f of rule.check({ ...context, facts, findings, lapsed, rules: byId })) reviews.push(f)
  }
  return orderFindings([...findings, ...applyWaivers(reviews, site, today).findings], index)
}

/** Only what the plan itself shows (overlaps, clearances, floor, doors), for previews while something is dragged. */
export function spaceFindings(site: EffectiveSite, options: RuleOptions = {}): readonly Finding[] {
  const findings: Finding[] = []
  for (const rule of rules) {
    if (rule.reads !== 'site' || groupOf(rule) !== 'space') continue
    const context = siteContext(rule, site, options)
    if (context) for (const finding of rule.check(context)) findings.push(finding)
  }
  return orderFindings(findings, siteIndex(site))
}
