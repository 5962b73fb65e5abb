import type { EffectiveSite } from '../../model/effective-site'
import type { CheckResult, Finding, WorstLoad } from '../results'
import type { Stretch } from './works-stretches'

/** How the site does in one stretch of its works. */
export interface StretchReview extends Stretch {
  /** IT load served in normal operation, kW. */
  readonly mining_kW: number
  readonly ai_kW: number
  /** IT load in service that nothing serves, kW. */
  readonly unserved_kW: number
  /** Findings that nobody waived. */
  readonly errors: number
  readonly warnings: number
  /** Errors and warnings that are there neither before the works nor after them. */
  readonly passing: number
  /** Keys of these findings. */
  readonly passingKeys: readonly string[]
  /** IT load that requires redundancy and that some single outage drops, kW. */
  readonly exposed_kW: number
  /** The component nearest to, or furthest over, its limit in its worst single outage. */
  readonly tightest: Tightest | null
}

export interface Tightest {
  readonly id: string
  /** Load over limit, 1 is at the limit. */
  readonly share: number
  /** What is out of service then. */
  readonly out: readonly string[]
}

/** What a review reads of one stretch. */
export interface CheckedStretch {
  readonly stretch: Stretch
  /** What is in service. */
  readonly site: EffectiveSite
  readonly check: CheckResult
}

/** Figures of each stretch, in the order given. */
export function reviewWorks(stretches: readonly CheckedStretch[]): readonly StretchReview[] {
  const ends = [stretches[0], stretches.at(-1)]
  const lasting = new Set(ends.flatMap((end) => end?.check.findings.filter(isOpen).map((f) => f.key) ?? []))
  return stretches.map(({ stretch, site, check }) => {
    const { mining_kW, ai_kW, it_kW, errors, warnings } = check.summary
    const design_kW = sum(site, (p) => p.mission !== 'support')
    const exposed = new Set(check.contingencies.flatMap((c) => c.unserved))
    const passing = check.findings.filter((f) => isOpen(f) && !lasting.has(f.key))
    return {
      ...stretch,
      mining_kW,
      ai_kW,
      unserved_kW: Math.max(0, design_kW - it_kW),
      errors,
      warnings,
      passing: passing.length,
      passingKeys: passing.map((f) => f.key),
      exposed_kW: sum(site, (p) => p.mission !== 'support' && p.redundancy !== 'none' && exposed.has(p.id)),
      tightest: tightestOf(check.worst),
    }
  })
}

/**
 * The stretch with the least to spare: first by load that nothing serves, then by load that one outage drops against
 * what it requires, then by errors, then by the worst load against its limit; the earliest of equals.
 */
export function tightestStretch(reviews: readonly StretchReview[]): StretchReview | undefined {
  const grade = (r: StretchReview) => [r.unserved_kW, r.exposed_kW, r.errors, r.tightest?.share ?? 0]
  return reviews.reduce<StretchReview | undefined>((worst, review) => {
    if (!worst) return review
    const [a, b] = [grade(worst), grade(review)]
    const at = a.findIndex((figure, i) => Math.abs(figure - b[i]!) > 1e-6)
    return at >= 0 && b[at]! > a[at]! ? review : worst
  }, undefined)
}

const isOpen = (f: Finding): boolean => !f.waived && f.severity !== 'info'

const sum = (site: EffectiveSite, counts: (p: EffectiveSite['placements'][number]) => boolean): number =>
  site.placements.reduce((kW, p) => (counts(p) ? kW + (p.definition.load?.design_kW ?? 0) : kW), 0)

function tightestOf(worst: Readonly<Record<string, WorstLoad>>): Tightest | null {
  let top: Tightest | null = null
  for (const [id, { value, limit, out }] of Object.entries(worst))
    if (limit > 0 && value / limit > (top?.share ?? 0)) top = { id, share: value / limit, out }
  return top
}
