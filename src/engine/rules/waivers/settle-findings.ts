import type { EffectiveSite } from '../../../model/effective-site'
import type { Finding } from '../../results'
import { applyWaivers } from '../apply-waivers'
import { waiverExpired } from '../data/waiver-expired'
import { waiverReopened } from '../data/waiver-reopened'
import { siteContext } from '../site-context'
import { reportExpired, reportReopened } from './report-lapses'

/**
 * Findings of an estimate or a schedule with the site's waivers applied, and findings on the waivers that do not hold
 * for them any more, as a check has them for its own.
 * @param today ISO date
 */
export function settleFindings(found: readonly Finding[], site: EffectiveSite, today: string): readonly Finding[] {
  const { findings, lapsed } = applyWaivers(found, site, today)
  if (lapsed.length === 0) return findings
  const [expired, reopened] = [siteContext(waiverExpired, site), siteContext(waiverReopened, site)]
  const lapses = [
    ...(expired ? reportExpired({ ...expired, lapsed }) : []),
    ...(reopened ? reportReopened({ ...reopened, lapsed }) : []),
  ]
  return [...findings, ...applyWaivers(lapses, site, today).findings]
}
