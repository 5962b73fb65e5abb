import type { EffectiveSite } from '../../model/effective-site'
import type { Severity } from '../results'
import type { Rule } from './define-rule'

/** What a caller says of the rules where the project says nothing. */
export interface RuleOptions {
  /** Severity by rule id; `off` leaves the rule out. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Limits by rule id and parameter name, in the parameter's unit. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/** How one run grades a rule and what it sets its limits to. */
export interface RuleGrading {
  /** Severity that replaces the rule's own, `off` where the rule is left out; undefined where the rule decides. */
  readonly severity: Severity | 'off' | undefined
  /** Every limit of the rule, in the parameter's unit. */
  readonly parameters: Readonly<Record<string, number>>
}

/** Grading of a rule: the project's own settings win over the caller's, and those over the rule's defaults. */
export function ruleGrading(rule: Rule, site: EffectiveSite, options: RuleOptions): RuleGrading {
  const rules = site.checks.rules
  const project = rules && Object.hasOwn(rules, rule.id) ? rules[rule.id] : undefined
  const parameters: Record<string, number> = {}
  for (const [name, { value }] of Object.entries(rule.parameters))
    parameters[name] = project?.parameters?.[name] ?? options.parameters?.[rule.id]?.[name] ?? value
  return { severity: project?.severity ?? options.severities?.[rule.id], parameters }
}
