import { createAvailabilityEngine } from '../../../src/engine/availability/availability-engine'
import { ratedAvailability } from '../../../src/engine/availability/rated/rated-availability'
import { assessRedundancy } from '../../../src/engine/redundancy/assess-redundancy'
import { cascade } from '../../../src/engine/redundancy/cascade'
import { findPairLosses } from '../../../src/engine/redundancy/find-pair-losses'
import { maintenanceWindows } from '../../../src/engine/redundancy/maintenance-windows'
import { solveFacts } from '../../../src/engine/redundancy/solve-facts'
import { priceRedundancyGap } from '../../../src/planning/redundancy/price-gap'
import type { Answerer } from './answerer'

/** Cut sets that travel to the screen; the worst are the why, the rest is a count. */
const CUT_SETS = 60

export const redundancyAnswer: Answerer<'redundancy'> = (_, { site, today }) =>
  assessRedundancy(solveFacts(site, today))

export const pairsAnswer: Answerer<'pairs'> = (_, { site }) => findPairLosses(site).losses

export const cascadeAnswer: Answerer<'cascade'> = ({ out }, { site }) => cascade(site, out)

export const maintenanceAnswer: Answerer<'maintenance'> = (_, { site }) => maintenanceWindows(site)

export const gapAnswer: Answerer<'gap'> = (_, { site, catalog, document, today }) =>
  priceRedundancyGap({ site, catalog, document, ...(today !== undefined && { today }) })

/** Kept between edits, so that each costs what it changed. */
const availability = createAvailabilityEngine()

export const availabilityAnswer: Answerer<'availability'> = (_, { site }) =>
  availability.solve(site, { cutSets: CUT_SETS })

export const ratedAvailabilityAnswer: Answerer<'ratedAvailability'> = (_, { site }) =>
  ratedAvailability(site, availability.solve(site, { cutSets: CUT_SETS }))
