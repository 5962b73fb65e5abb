import type { Rule } from '../define-rule'
import { clearance } from '../space/clearance'
import { door } from '../space/door'
import { floorLoad } from '../space/floor-load'
import { headroom } from '../space/headroom'
import { outsideHall } from '../space/outside-hall'
import { overlap } from '../space/overlap'
import { spaceUnknown } from '../space/unknown'
import { workingSpace } from '../space/working-space'

/** Rules about space, in the order in which they are printed. */
export const spaceRules: readonly Rule[] = [
  clearance,
  door,
  floorLoad,
  headroom,
  outsideHall,
  overlap,
  spaceUnknown,
  workingSpace,
]
