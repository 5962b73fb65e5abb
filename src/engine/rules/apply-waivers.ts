import type { EffectiveSite } from '../../model/effective-site'
import type { Finding } from '../results'
import { siteIndex } from './site-index'
import type { LapsedWaiver } from './waivers/lapsed-waiver'
import { type WaiverIndex, waiverIndex } from './waivers/waiver-index'
import { waiverVerdict } from './waivers/waiver-verdict'

/** Findings with those marked that somebody accepted, and the acceptances that do not hold any more. */
export interface AppliedWaivers {
  readonly findings: readonly Finding[]
  readonly lapsed: readonly LapsedWaiver[]
}

/**
 * Marks the findings that the site's waivers accept. A waiver accepts one rule about exactly its subjects (or, by its
 * scope, about an object, in a hall, on the site), in its contingency and scenario (any, where it names none), until it
 * expires or the value gets worse than accepted. O(waivers + findings).
 * @param today ISO date
 */
export function applyWaivers(findings: readonly Finding[], site: EffectiveSite, today: string): AppliedWaivers {
  if (site.waivers.length === 0) return { findings, lapsed: [] }
  const { byId } = siteIndex(site)
  const index = waiverIndex(site, (id) => byId.get(id)?.hall ?? null)
  const lapsed: LapsedWaiver[] = []
  const marked = findings.map((finding) => {
    const verdict = judge(finding, index, today)
    if (verdict === 'accepted') return { ...finding, waived: true }
    if (verdict) lapsed.push(verdict)
    return finding
  })
  return { findings: marked, lapsed }
}

/** Whether some waiver accepts a finding; if not, the first that once did; null where there never was one. */
function judge(finding: Finding, index: WaiverIndex, today: string): 'accepted' | LapsedWaiver | null {
  let lapsed: LapsedWaiver | null = null
  for (const waiver of index.about(finding)) {
    const verdict = waiverVerdict(waiver, finding, today)
    if (verdict === 'accepted') return 'accepted'
    lapsed ??= { waiver, finding, because: verdict }
  }
  return lapsed
}
