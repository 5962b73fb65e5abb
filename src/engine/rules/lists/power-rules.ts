import type { Rule } from '../define-rule'
import { arcEnergy } from '../power/arc-energy'
import { breakerSize } from '../power/breaker-size'
import { buswaySize } from '../power/busway-size'
import { conductorAmpacity } from '../power/conductor-ampacity'
import { connectionOverload } from '../power/connection-overload'
import { continuousLoad } from '../power/continuous-load'
import { faultLevel } from '../power/fault-level'
import { generatorLoad } from '../power/generator-load'
import { generatorRedundancy } from '../power/generator-redundancy'
import { generatorStep } from '../power/generator-step'
import { loadStep } from '../power/load-step'
import { powerLoop } from '../power/network-loop'
import { overload } from '../power/overload'
import { peakLoad } from '../power/peak-load'
import { ramp } from '../power/ramp'
import { ratedAltitude } from '../power/rated-altitude'
import { sharedComponent } from '../power/shared-component'
import { shelfRedundancy } from '../power/shelf-redundancy'
import { singleCorded } from '../power/single-corded'
import { transferHoldUp } from '../power/transfer-hold-up'
import { transformerDerating } from '../power/transformer-derating'
import { unconnected } from '../power/unconnected'
import { powerUnknown } from '../power/unknown'
import { upsAutonomy } from '../power/ups-autonomy'
import { voltage } from '../power/voltage'
import { voltageDrop } from '../power/voltage-drop'
import { voltagePath } from '../power/voltage-path'

/** Rules about power, in the order in which they are printed. */
export const powerRules: readonly Rule[] = [
  arcEnergy,
  breakerSize,
  buswaySize,
  conductorAmpacity,
  connectionOverload,
  continuousLoad,
  faultLevel,
  generatorLoad,
  generatorRedundancy,
  generatorStep,
  loadStep,
  powerLoop,
  overload,
  peakLoad,
  ramp,
  ratedAltitude,
  sharedComponent,
  shelfRedundancy,
  singleCorded,
  transferHoldUp,
  transformerDerating,
  unconnected,
  powerUnknown,
  upsAutonomy,
  voltage,
  voltageDrop,
  voltagePath,
]
