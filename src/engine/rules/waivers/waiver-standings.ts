import type { EffectiveSite } from '../../../model/effective-site'
import { placementOf } from '../../../model/placement-of'
import type { Waiver } from '../../../model/waiver'
import type { Finding } from '../../results'
import { type WaiverIndex, waiverIndex } from './waiver-index'
import { waiverVerdict } from './waiver-verdict'

/**
 * How a waiver stands today: it holds; it was outrun by its date or by a worse value; nothing of the site meets it any
 * more; or it belongs to a scenario that is not the one looked at.
 */
export interface WaiverStanding {
  readonly waiver: Waiver
  readonly standing: 'holds' | 'expired' | 'worse' | 'unmatched' | 'elsewhere'
  /** Findings that it speaks of: those it accepts where it holds, those it no longer accepts where it does not. */
  readonly findings: readonly Finding[]
}

/**
 * Every waiver of the site with how it stands, in the order of the document. O(waivers + findings).
 * @param today ISO date
 */
export function waiverStandings(
  site: EffectiveSite,
  findings: readonly Finding[],
  today: string,
): readonly WaiverStanding[] {
  if (site.waivers.length === 0) return NO_STANDINGS
  const met = new Map<Waiver, Finding[]>(site.waivers.map((w) => [w, []]))
  const index = indexOf(site)
  for (const finding of findings) for (const waiver of index.about(finding)) met.get(waiver)?.push(finding)
  return site.waivers.map((waiver) => standingOf(waiver, met.get(waiver) ?? [], site.scenario, today))
}

const NO_STANDINGS: readonly WaiverStanding[] = []

/** The waiver that accepts a finding today, the narrowest first; undefined where none does. */
export function acceptingWaiver(site: EffectiveSite, finding: Finding, today: string): Waiver | undefined {
  for (const waiver of indexOf(site).about(finding))
    if (waiverVerdict(waiver, finding, today) === 'accepted') return waiver
  return undefined
}

/** How many of these findings a waiver would accept on this site. */
export function acceptedBy(site: EffectiveSite, waiver: Waiver, findings: readonly Finding[], today: string): number {
  const index = indexOf(site, [waiver])
  return findings.filter((f) => [...index.about(f)].some((w) => waiverVerdict(w, f, today) === 'accepted')).length
}

function standingOf(waiver: Waiver, met: readonly Finding[], scenario: string | null, today: string): WaiverStanding {
  if (waiver.scenario !== undefined && waiver.scenario !== scenario)
    return { waiver, standing: 'elsewhere', findings: [] }
  if (waiver.expires && today > waiver.expires) return { waiver, standing: 'expired', findings: met }
  if (met.length === 0) return { waiver, standing: 'unmatched', findings: [] }
  const worse = met.filter((f) => waiverVerdict(waiver, f, today) === 'worse')
  return worse.length > 0
    ? { waiver, standing: 'worse', findings: worse }
    : { waiver, standing: 'holds', findings: met }
}

function indexOf(site: EffectiveSite, waivers: readonly Waiver[] = site.waivers): WaiverIndex {
  return waiverIndex({ ...site, waivers }, (id) => placementOf(site.placements, id)?.hall ?? null)
}
