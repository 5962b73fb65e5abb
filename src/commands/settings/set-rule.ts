import type { CheckSettings, RuleSetting } from '../../model/check-settings'
import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'

/** What to change of one rule; null takes a setting back to the rule's default, absent leaves it as it is. */
export interface RuleChange {
  readonly severity?: NonNullable<RuleSetting['severity']> | null
  /** Limits by parameter name, in the parameter's unit. */
  readonly parameters?: Readonly<Record<string, number | null>>
  readonly reason?: string | null
}

/** Re-grades one rule for this project or sets its limits; null where the project already says so. */
export function setRule(document: SiteDocument, rule: string, change: RuleChange): Edit | null {
  const before = document.checks
  const rules = before?.rules ?? {}
  const old: RuleSetting = Object.hasOwn(rules, rule) ? rules[rule]! : {}
  const next = changed(old, change)
  if (JSON.stringify(next) === JSON.stringify(old)) return null
  const { [rule]: _, ...others } = rules
  const isDefault = next.severity === undefined && next.parameters === undefined
  const after: CheckSettings = { ...before, rules: isDefault ? others : { ...rules, [rule]: next } }
  return {
    label: isDefault ? 'edits.resetRule' : 'edits.setRule',
    params: { rule },
    patch: [{ kind: 'checks', ...(before ? { before } : {}), ...(isEmpty(after) ? {} : { after }) }],
  }
}

/** A reason without a setting explains nothing and goes with the last of them. */
function changed(old: RuleSetting, change: RuleChange): RuleSetting {
  const { severity: oldSeverity, parameters: oldParameters, reason: oldReason, ...rest } = old
  const severity = change.severity === undefined ? oldSeverity : (change.severity ?? undefined)
  const merged = Object.entries({ ...oldParameters, ...change.parameters })
  const parameters = Object.fromEntries(merged.filter((entry): entry is [string, number] => entry[1] !== null))
  const reason = change.reason === undefined ? oldReason : (change.reason ?? undefined)
  return {
    ...rest,
    ...(severity === undefined ? {} : { severity }),
    ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
    ...(reason === undefined || reason === '' ? {} : { reason }),
  }
}

const isEmpty = ({ rules, ...rest }: CheckSettings): boolean =>
  Object.keys(rest).length === 0 && Object.keys(rules ?? {}).length === 0
