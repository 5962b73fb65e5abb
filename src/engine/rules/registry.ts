import { airCapacity } from './cooling/air-capacity'
import { airDensity } from './cooling/air-density'
import { airInlet } from './cooling/air-inlet'
import { coolantFlow } from './cooling/coolant-flow'
import { liquidCapacity } from './cooling/liquid-capacity'
import { coolantLoop } from './cooling/network-loop'
import { noAir } from './cooling/no-air'
import { onceThroughAir } from './cooling/once-through-air'
import { pumpHead } from './cooling/pump-head'
import { supplyTemperature } from './cooling/supply-temperature'
import { coolingUnknown } from './cooling/unknown'
import { unservedLiquid } from './cooling/unserved-liquid'
import { missingFigure } from './data/missing-figure'
import type { Rule } from './define-rule'
import { connectionOverload } from './power/connection-overload'
import { powerLoop } from './power/network-loop'
import { overload } from './power/overload'
import { singleCorded } from './power/single-corded'
import { unconnected } from './power/unconnected'
import { powerUnknown } from './power/unknown'
import { voltage } from './power/voltage'
import { contingencyOverload } from './redundancy/contingency-overload'
import { contingencyUnserved } from './redundancy/contingency-unserved'
import { coolerWithoutUps } from './redundancy/cooler-without-ups'
import { sidesShareAHall } from './redundancy/sides-share-a-hall'
import { altitude } from './site/altitude'
import { clearance } from './space/clearance'
import { door } from './space/door'
import { floorLoad } from './space/floor-load'
import { headroom } from './space/headroom'
import { outsideHall } from './space/outside-hall'
import { overlap } from './space/overlap'
import { spaceUnknown } from './space/unknown'
import { workingSpace } from './space/working-space'

/** Every rule, in the order in which they are printed. */
export const rules: readonly Rule[] = [
  connectionOverload,
  powerLoop,
  overload,
  singleCorded,
  unconnected,
  powerUnknown,
  voltage,
  airCapacity,
  airDensity,
  airInlet,
  coolantFlow,
  liquidCapacity,
  coolantLoop,
  noAir,
  onceThroughAir,
  pumpHead,
  supplyTemperature,
  coolingUnknown,
  unservedLiquid,
  contingencyOverload,
  contingencyUnserved,
  coolerWithoutUps,
  sidesShareAHall,
  clearance,
  door,
  floorLoad,
  headroom,
  outsideHall,
  overlap,
  spaceUnknown,
  workingSpace,
  altitude,
  missingFigure,
]
