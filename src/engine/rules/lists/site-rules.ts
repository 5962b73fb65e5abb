import type { Rule } from '../define-rule'
import { altitude } from '../site/altitude'
import { importLimit } from '../site/import-limit'
import { powerFactor } from '../site/power-factor'

/** Rules about site, in the order in which they are printed. */
export const siteRules: readonly Rule[] = [altitude, importLimit, powerFactor]
