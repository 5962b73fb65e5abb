import type { EffectiveSite } from '../../model/effective-site'
import { type AvailabilityOptions, createAvailabilityEngine } from './availability-engine'
import type { AvailabilityReport } from './availability-report'

/** Availability of the supply of every IT load of a site, and what it is owed to. */
export const availabilityOf = (site: EffectiveSite, options: AvailabilityOptions = {}): AvailabilityReport =>
  createAvailabilityEngine().solve(site, options)
