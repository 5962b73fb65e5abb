import type { EffectiveSite } from '../../model/effective-site'
import type { Rule, SiteContext } from './define-rule'
import { makeFinding } from './make-finding'
import { type RuleOptions, ruleGrading } from './rule-grading'
import { siteIndex } from './site-index'

/** What a rule reads of the site; null where it is switched off. */
export function siteContext(rule: Rule, site: EffectiveSite, options: RuleOptions = {}): SiteContext | null {
  const { severity: graded, parameters } = ruleGrading(rule, site, options)
  if (graded === 'off') return null
  const index = siteIndex(site)
  return {
    site,
    index,
    parameters,
    finding: (draft) => {
      const own = draft.severity ?? rule.severity
      if (graded === undefined || graded === own) return makeFinding(rule, draft, index, own)
      return makeFinding(rule, { ...draft, params: { ...draft.params, regradedFrom: own } }, index, graded)
    },
  }
}
