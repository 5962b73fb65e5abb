import { cite } from '../cite'
import { defineReviewRule } from '../define-rule'

/** The project sets a rule, or a limit of a rule, that does not exist: the setting does nothing. */
export const unknownRuleSetting = defineReviewRule({
  id: 'data/unknown-rule-setting',
  severity: 'info',
  standard: cite('project-assumption'),
  *check({ site, rules, finding }) {
    for (const [id, setting] of Object.entries(site.checks.rules ?? {})) {
      const rule = rules.get(id)
      if (!rule) {
        yield finding({ subjects: [], discriminator: id, params: { rule: id, parameter: '', kind: 'rule' } })
        continue
      }
      for (const parameter of Object.keys(setting.parameters ?? {})) {
        if (Object.hasOwn(rule.parameters, parameter)) continue
        yield finding({
          subjects: [],
          discriminator: `${id} ${parameter}`,
          params: { rule: id, parameter, kind: 'parameter' },
        })
      }
    }
  },
})
