import type { Rule } from '../define-rule'
import { altitude } from '../site/altitude'

/** Rules about site, in the order in which they are printed. */
export const siteRules: readonly Rule[] = [altitude]
