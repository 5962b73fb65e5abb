import { groupOf } from '../../../src/engine/rules/define-rule'
import { rules } from '../../../src/engine/rules/registry'
import type { Answerer } from './answerer'

/** Every rule, in the order of the registry. */
export const ruleBookAnswer: Answerer<'ruleBook'> = () =>
  rules.map((rule) => ({
    id: rule.id,
    group: groupOf(rule),
    severity: rule.severity,
    standard: rule.standard,
    limits: Object.entries(rule.parameters).map(([name, { value, unit, source }]) => ({ name, value, unit, source })),
  }))
