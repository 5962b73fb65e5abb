import type { FixProof } from './fix-proof'
import { airProofs } from './proofs/air-proofs'
import { coolantCapacityProofs } from './proofs/coolant-capacity-proofs'
import { coolantLoopProofs } from './proofs/coolant-loop-proofs'
import { coolantTemperatureProofs } from './proofs/coolant-temperature-proofs'
import { generatorProofs } from './proofs/generator-proofs'
import { outdoorsProofs } from './proofs/outdoors-proofs'
import { powerCapacityProofs } from './proofs/power-capacity-proofs'
import { powerProductProofs } from './proofs/power-product-proofs'
import { powerSupplyProofs } from './proofs/power-supply-proofs'
import { recordProofs } from './proofs/record-proofs'
import { redundancyProofs } from './proofs/redundancy-proofs'
import { spaceProofs } from './proofs/space-proofs'
import { wayInProofs } from './proofs/way-in-proofs'

/** A broken site for every rule with a fix; a test holds it to the table of fixes. */
export const fixProofs: readonly FixProof[] = [
  ...powerSupplyProofs,
  ...powerProductProofs,
  ...powerCapacityProofs,
  ...generatorProofs,
  ...airProofs,
  ...coolantTemperatureProofs,
  ...coolantCapacityProofs,
  ...coolantLoopProofs,
  ...redundancyProofs,
  ...spaceProofs,
  ...wayInProofs,
  ...outdoorsProofs,
  ...recordProofs,
]
