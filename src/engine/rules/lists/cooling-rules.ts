import { airAltitude } from '../cooling/air-altitude'
import { airCapacity } from '../cooling/air-capacity'
import { airDensity } from '../cooling/air-density'
import { airInlet } from '../cooling/air-inlet'
import { aisleOrientation } from '../cooling/aisle-orientation'
import { approach } from '../cooling/approach'
import { containment } from '../cooling/containment'
import { continuousCooling } from '../cooling/continuous-cooling'
import { coolantFlow } from '../cooling/coolant-flow'
import { deltaT } from '../cooling/delta-t'
import { dewPoint } from '../cooling/dew-point'
import { facilityRise } from '../cooling/facility-rise'
import { flowAtTemperature } from '../cooling/flow-at-temperature'
import { flowBalance } from '../cooling/flow-balance'
import { freezeProtection } from '../cooling/freeze-protection'
import { glycolDerate } from '../cooling/glycol-derate'
import { hallAirDensity } from '../cooling/hall-air-density'
import { heatRejectionDerate } from '../cooling/heat-rejection-derate'
import { liquidCapacity } from '../cooling/liquid-capacity'
import { loopClass } from '../cooling/loop-class'
import { loopPressure } from '../cooling/loop-pressure'
import { lowPressure } from '../cooling/low-pressure'
import { minimumLoad } from '../cooling/minimum-load'
import { mixedLoops } from '../cooling/mixed-loops'
import { coolantLoop } from '../cooling/network-loop'
import { noAir } from '../cooling/no-air'
import { onceThroughAir } from '../cooling/once-through-air'
import { pipeVelocity } from '../cooling/pipe-velocity'
import { pressureClass } from '../cooling/pressure-class'
import { pumpCurve } from '../cooling/pump-curve'
import { pumpHead } from '../cooling/pump-head'
import { pumpRedundancy } from '../cooling/pump-redundancy'
import { pumpSuction } from '../cooling/pump-suction'
import { residualAir } from '../cooling/residual-air'
import { returnTemperature } from '../cooling/return-temperature'
import { returnWay } from '../cooling/return-way'
import { rideThrough } from '../cooling/ride-through'
import { supplyMinimum } from '../cooling/supply-minimum'
import { supplyTemperature } from '../cooling/supply-temperature'
import { coolingUnknown } from '../cooling/unknown'
import { unservedLiquid } from '../cooling/unserved-liquid'
import { valveAuthority } from '../cooling/valve-authority'
import { waterClass } from '../cooling/water-class'
import { waterUse } from '../cooling/water-use'
import type { Rule } from '../define-rule'

/** Rules about cooling, in the order in which they are printed. */
export const coolingRules: readonly Rule[] = [
  airAltitude,
  airCapacity,
  airDensity,
  airInlet,
  aisleOrientation,
  approach,
  containment,
  continuousCooling,
  coolantFlow,
  deltaT,
  dewPoint,
  facilityRise,
  flowAtTemperature,
  flowBalance,
  freezeProtection,
  glycolDerate,
  hallAirDensity,
  heatRejectionDerate,
  liquidCapacity,
  loopClass,
  loopPressure,
  lowPressure,
  minimumLoad,
  mixedLoops,
  coolantLoop,
  noAir,
  onceThroughAir,
  pipeVelocity,
  pressureClass,
  pumpCurve,
  pumpHead,
  pumpRedundancy,
  pumpSuction,
  residualAir,
  returnTemperature,
  returnWay,
  rideThrough,
  supplyMinimum,
  supplyTemperature,
  coolingUnknown,
  unservedLiquid,
  valveAuthority,
  waterClass,
  waterUse,
]
