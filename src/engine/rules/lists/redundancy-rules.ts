import type { Rule } from '../define-rule'
import { belowRequired } from '../redundancy/below-required'
import { cascade } from '../redundancy/cascade'
import { cduGroup } from '../redundancy/cdu-group'
import { commonCorridor } from '../redundancy/common-corridor'
import { contingencyOverload } from '../redundancy/contingency-overload'
import { contingencyUnserved } from '../redundancy/contingency-unserved'
import { coolerWithoutUps } from '../redundancy/cooler-without-ups'
import { noMaintenanceWindow } from '../redundancy/no-maintenance-window'
import { sidesShareAHall } from '../redundancy/sides-share-a-hall'
import { singlePoint } from '../redundancy/single-point'
import { transferSingle } from '../redundancy/transfer-single'
import { utilitySingle } from '../redundancy/utility-single'

/** Rules about redundancy, in the order in which they are printed. */
export const redundancyRules: readonly Rule[] = [
  belowRequired,
  cascade,
  cduGroup,
  commonCorridor,
  contingencyOverload,
  contingencyUnserved,
  coolerWithoutUps,
  noMaintenanceWindow,
  sidesShareAHall,
  singlePoint,
  transferSingle,
  utilitySingle,
]
