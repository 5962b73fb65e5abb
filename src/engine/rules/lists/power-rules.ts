import type { Rule } from '../define-rule'
import { connectionOverload } from '../power/connection-overload'
import { powerLoop } from '../power/network-loop'
import { overload } from '../power/overload'
import { singleCorded } from '../power/single-corded'
import { unconnected } from '../power/unconnected'
import { powerUnknown } from '../power/unknown'
import { voltage } from '../power/voltage'

/** Rules about power, in the order in which they are printed. */
export const powerRules: readonly Rule[] = [
  connectionOverload,
  powerLoop,
  overload,
  singleCorded,
  unconnected,
  powerUnknown,
  voltage,
]
