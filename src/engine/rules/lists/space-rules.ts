import type { Rule } from '../define-rule'
import { aisleWidth } from '../space/aisle-width'
import { batterySeparation } from '../space/battery-separation'
import { clearance } from '../space/clearance'
import { deliveryPath } from '../space/delivery-path'
import { door } from '../space/door'
import { doorSwing } from '../space/door-swing'
import { egress } from '../space/egress'
import { fence } from '../space/fence'
import { floorLoad } from '../space/floor-load'
import { generatorClearance } from '../space/generator-clearance'
import { headroom } from '../space/headroom'
import { outdoorSpacing } from '../space/outdoor-spacing'
import { outsideHall } from '../space/outside-hall'
import { overheadRun } from '../space/overhead-run'
import { overlap } from '../space/overlap'
import { pad } from '../space/pad'
import { pointLoad } from '../space/point-load'
import { travelDistance } from '../space/travel-distance'
import { twoEntrances } from '../space/two-entrances'
import { spaceUnknown } from '../space/unknown'
import { wallClash } from '../space/wall-clash'
import { wetFloorLoad } from '../space/wet-floor-load'
import { workingSpace } from '../space/working-space'

/** Rules about space, in the order in which they are printed. */
export const spaceRules: readonly Rule[] = [
  aisleWidth,
  batterySeparation,
  clearance,
  deliveryPath,
  door,
  doorSwing,
  egress,
  fence,
  floorLoad,
  generatorClearance,
  headroom,
  outdoorSpacing,
  outsideHall,
  overheadRun,
  overlap,
  pad,
  pointLoad,
  travelDistance,
  twoEntrances,
  spaceUnknown,
  wallClash,
  wetFloorLoad,
  workingSpace,
]
