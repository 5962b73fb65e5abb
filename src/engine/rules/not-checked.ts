import type { EffectiveSite } from '../../model/effective-site'
import type { Finding } from '../results'
import { displayName } from './display-name'
import { rules } from './registry'
import { ruleGrading } from './rule-grading'
import { siteIndex } from './site-index'

/** A check that a clean result does not cover, and why. */
export interface NotChecked {
  readonly rule: string
  /** Locale key of the sentence that says why; its placeholders are `params`. */
  readonly reasonKey: `checks.notChecked.${'off' | 'offBecause' | 'missing' | 'unsolved'}`
  readonly params: Readonly<Record<string, string | number>>
  /** Placements that went unchecked; empty where that is the whole site. */
  readonly subjects: readonly string[]
}

/**
 * What was not checked: rules that the project switched off, rules whose inputs are missing, and states that were
 * reported rather than solved. In the order of the registry, states last.
 * @param findings of the same site
 */
export function notChecked(site: EffectiveSite, findings: readonly Finding[]): readonly NotChecked[] {
  const rows: NotChecked[] = []
  const context = { site, index: siteIndex(site) }
  for (const rule of rules) {
    if (ruleGrading(rule, site, {}).severity === 'off') {
      const reason = site.checks.rules?.[rule.id]?.reason
      rows.push({
        rule: rule.id,
        reasonKey: reason ? 'checks.notChecked.offBecause' : 'checks.notChecked.off',
        params: reason ? { reason } : {},
        subjects: [],
      })
      continue
    }
    for (const { figure, subjects } of rule.needs?.(context) ?? [])
      rows.push({
        rule: rule.id,
        reasonKey: 'checks.notChecked.missing',
        params: { figure, count: subjects.length },
        subjects,
      })
  }
  for (const { rule, contingency, subjects } of findings) {
    if (!rule.endsWith('/network-loop')) continue
    const out = contingency.map((id) => displayName(context.index.byId.get(id), id)).join(', ')
    rows.push({
      rule,
      reasonKey: 'checks.notChecked.unsolved',
      params: { out, state: contingency.length > 0 ? 'outage' : 'normal' },
      subjects,
    })
  }
  return rows
}
