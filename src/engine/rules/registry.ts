import type { Rule } from './define-rule'
import { coolingRules } from './lists/cooling-rules'
import { dataRules } from './lists/data-rules'
import { powerRules } from './lists/power-rules'
import { redundancyRules } from './lists/redundancy-rules'
import { siteRules } from './lists/site-rules'
import { spaceRules } from './lists/space-rules'

/** Every rule, in the order in which they are printed. */
export const rules: readonly Rule[] = [
  ...powerRules,
  ...coolingRules,
  ...redundancyRules,
  ...spaceRules,
  ...siteRules,
  ...dataRules,
]
