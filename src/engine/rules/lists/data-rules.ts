import { duplicateLabel } from '../data/duplicate-label'
import { energyPrice } from '../data/energy-price'
import { importSuspect } from '../data/import-suspect'
import { leadTime } from '../data/lead-time'
import { missingFigure } from '../data/missing-figure'
import { priceAge } from '../data/price-age'
import { unknownRuleSetting } from '../data/unknown-rule-setting'
import { unverified } from '../data/unverified'
import { waiverExpired } from '../data/waiver-expired'
import { waiverReopened } from '../data/waiver-reopened'
import { waiverUnmatched } from '../data/waiver-unmatched'
import type { Rule } from '../define-rule'

/** Rules about data, in the order in which they are printed. */
export const dataRules: readonly Rule[] = [
  duplicateLabel,
  energyPrice,
  importSuspect,
  leadTime,
  missingFigure,
  priceAge,
  unknownRuleSetting,
  unverified,
  waiverExpired,
  waiverReopened,
  waiverUnmatched,
]
