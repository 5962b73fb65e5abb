import type { BrokenSite } from './broken-site'
import { coolingBroken } from './cooling-site'
import { dataBroken } from './data-site'
import { firstBroken } from './first-site'
import { hydraulicsBroken } from './hydraulics-site'
import { powerBroken } from './power-site'
import { redundancyBroken } from './redundancy-site'
import { siteAndDataBroken } from './site-and-data-site'
import { spaceBroken } from './space-site'

/** Sites that break every rule at least once between them. */
export const brokenSites: readonly BrokenSite[] = [
  firstBroken,
  powerBroken,
  coolingBroken,
  hydraulicsBroken,
  redundancyBroken,
  spaceBroken,
  siteAndDataBroken,
  dataBroken,
]
