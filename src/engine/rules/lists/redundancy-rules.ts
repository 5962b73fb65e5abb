import type { Rule } from '../define-rule'
import { contingencyOverload } from '../redundancy/contingency-overload'
import { contingencyUnserved } from '../redundancy/contingency-unserved'
import { coolerWithoutUps } from '../redundancy/cooler-without-ups'
import { sidesShareAHall } from '../redundancy/sides-share-a-hall'

/** Rules about redundancy, in the order in which they are printed. */
export const redundancyRules: readonly Rule[] = [
  contingencyOverload,
  contingencyUnserved,
  coolerWithoutUps,
  sidesShareAHall,
]
