import { checkSite } from '../../../src/engine/check-site'
import { compareSites, type Variant } from '../../../src/engine/compare/compare-sites'
import { estimateSite } from '../../../src/engine/estimate/estimate-site'
import { resolveSite } from '../../../src/model/effective-site'
import type { Answerer } from './answerer'

/** What the open site is against the baseline, or against another scenario. */
export const compareAnswer: Answerer<'compare'> = ({ against }, desk) => {
  const { document, catalog, baseline, site, today } = desk
  const other = against === null ? baseline : resolveSite(document, catalog.items, against)
  const before: Variant = {
    site: other,
    check: checkSite(other, { today }),
    estimate: estimateSite(other, baseline, { today }),
  }
  const estimate = estimateSite(site, baseline, { today })
  return compareSites(before, { site, check: desk.check(), estimate })
}
