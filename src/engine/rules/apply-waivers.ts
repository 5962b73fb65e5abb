import type { EffectiveSite } from '../../model/effective-site'
import type { Waiver } from '../../model/waiver'
import type { Finding } from '../results'
import { append } from './site-index'

/** A measured value this much beyond the accepted one is rounding, not a change for the worse. */
const ROUNDING = 1e-6

/**
 * Marks the findings that the site's waivers accept. A waiver accepts one rule about exactly its subjects, in its
 * contingency and scenario (any, where it names none), until it expires or the value gets worse than accepted.
 * @param today ISO date
 */
export function applyWaivers(findings: readonly Finding[], site: EffectiveSite, today: string): readonly Finding[] {
  if (site.waivers.length === 0) return findings
  const byRule = new Map<string, Waiver[]>()
  for (const waiver of site.waivers) append(byRule, waiver.rule, waiver)
  return findings.map((finding) => {
    const waivers = byRule.get(finding.rule)
    return waivers?.some((w) => accepts(w, finding, site.scenario, today)) ? { ...finding, waived: true } : finding
  })
}

function accepts(waiver: Waiver, finding: Finding, scenario: string | null, today: string): boolean {
  if (waiver.expires && today > waiver.expires) return false
  if (waiver.scenario !== undefined && waiver.scenario !== scenario) return false
  if (!sameSet(waiver.subjects, finding.subjects)) return false
  if (waiver.contingency !== undefined && !sameSet(waiver.contingency, finding.contingency)) return false
  return !isWorse(finding.value, finding.limit, waiver.value ?? null)
}

/** Worse is farther beyond the limit; without a limit, larger. */
function isWorse(value: number | null, limit: number | null, accepted: number | null): boolean {
  if (value === null || accepted === null) return false
  const beyond = limit !== null && value < limit ? accepted - value : value - accepted
  return beyond > ROUNDING * Math.max(1, Math.abs(accepted))
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  const set = new Set(a)
  return set.size === new Set(b).size && b.every((id) => set.has(id))
}
