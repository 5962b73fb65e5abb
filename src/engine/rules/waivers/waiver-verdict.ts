import type { Waiver } from '../../../model/waiver'
import type { Finding } from '../../results'

/** A measured value this much beyond the accepted one is rounding, not a change for the worse. */
const ROUNDING = 1e-6

/**
 * Whether a waiver that speaks of a finding still accepts it, and if not, why.
 * @param today ISO date
 */
export function waiverVerdict(waiver: Waiver, finding: Finding, today: string): 'accepted' | 'expired' | 'worse' {
  if (waiver.expires && today > waiver.expires) return 'expired'
  return isWorse(finding.value, finding.limit, waiver.value ?? null) ? 'worse' : 'accepted'
}

/** Worse is farther beyond the limit; without a limit, larger. */
function isWorse(value: number | null, limit: number | null, accepted: number | null): boolean {
  if (value === null || accepted === null) return false
  const beyond = limit !== null && value < limit ? accepted - value : value - accepted
  return beyond > ROUNDING * Math.max(1, Math.abs(accepted))
}
