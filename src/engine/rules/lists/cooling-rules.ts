import { airCapacity } from '../cooling/air-capacity'
import { airDensity } from '../cooling/air-density'
import { airInlet } from '../cooling/air-inlet'
import { coolantFlow } from '../cooling/coolant-flow'
import { liquidCapacity } from '../cooling/liquid-capacity'
import { coolantLoop } from '../cooling/network-loop'
import { noAir } from '../cooling/no-air'
import { onceThroughAir } from '../cooling/once-through-air'
import { pumpHead } from '../cooling/pump-head'
import { supplyTemperature } from '../cooling/supply-temperature'
import { coolingUnknown } from '../cooling/unknown'
import { unservedLiquid } from '../cooling/unserved-liquid'
import type { Rule } from '../define-rule'

/** Rules about cooling, in the order in which they are printed. */
export const coolingRules: readonly Rule[] = [
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
]
