import type { Severity } from '../results'
import { citationText, type StandardId, standardOf } from './cite'
import { groupOf, type RuleGroup } from './define-rule'
import { rules } from './registry'
import { ruleTexts } from './rule-text'
import { type Verification, verificationOf } from './sources/verification'

/** A limit of the rule's own, as `guscio rules` prints it. */
export interface LimitRow {
  readonly name: string
  readonly label: string
  readonly value: number
  readonly unit: string
  /** Where the default comes from. */
  readonly standard: string
  readonly standardId: StandardId
  readonly verification: Verification
}

export interface RuleRow {
  readonly id: string
  readonly group: RuleGroup
  readonly severity: Severity
  readonly title: string
  /** How value and limit are found; names the item's figure where that is the limit. */
  readonly formula: string
  readonly limits: readonly LimitRow[]
  readonly standard: string
  readonly standardId: StandardId
  /** Where the standard can be looked up. */
  readonly source: string
  /** How that source was checked, if it was. */
  readonly verification: Verification
}

/** Every rule with its limit and the source of it, in the order of the registry; texts in English. */
export function describeRules(): readonly RuleRow[] {
  return rules.map((rule) => {
    const texts = ruleTexts(rule.id)
    return {
      id: rule.id,
      group: groupOf(rule),
      severity: rule.severity,
      title: texts.title,
      formula: texts.formula,
      limits: Object.entries(rule.parameters).map(([name, { value, unit, source }]) => ({
        name,
        label: texts.parameters?.[name] ?? name,
        value,
        unit,
        standard: citationText(source),
        standardId: source,
        verification: verificationOf(source),
      })),
      standard: citationText(rule.standard.standard, rule.standard.clause ?? texts.basis),
      standardId: rule.standard.standard,
      source: standardOf(rule.standard.standard).address,
      verification: verificationOf(rule.standard.standard),
    }
  })
}
