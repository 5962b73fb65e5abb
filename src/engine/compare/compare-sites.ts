import type { EffectiveSite } from '../../model/effective-site'
import type { CheckResult, EstimateResult, Finding, Summary } from '../results'
import { comparePlacements, type ObjectChange } from './compare-placements'

/** A variant of a site with what the engine says of it. */
export interface Variant {
  readonly site: EffectiveSite
  readonly check: CheckResult
  readonly estimate: EstimateResult | null
}

export interface ComparedFigure {
  readonly figure: 'ai_kW' | 'mining_kW' | 'facility_kW' | 'pue' | 'errors' | 'warnings' | 'facility' | 'hardware'
  /** Null where it is not known. */
  readonly before: number | null
  readonly after: number | null
}

/** Two variants side by side. */
export interface Comparison {
  readonly figures: readonly ComparedFigure[]
  readonly objects: readonly ObjectChange[]
  /** Findings that nobody waived and that only one of them has. */
  readonly gained: readonly Finding[]
  readonly lost: readonly Finding[]
  /** Of the estimates, `facility` and `hardware` are their base figures in this currency. */
  readonly currency: string
}

/** What differs from one variant to the other: figures, objects, findings. */
export function compareSites(before: Variant, after: Variant): Comparison {
  const summary = (figure: keyof Summary & ComparedFigure['figure']): ComparedFigure => ({
    figure,
    before: before.check.summary[figure],
    after: after.check.summary[figure],
  })
  const cost = (figure: 'facility' | 'hardware'): ComparedFigure => ({
    figure,
    before: before.estimate?.[figure].base ?? null,
    after: after.estimate?.[figure].base ?? null,
  })
  return {
    figures: [
      ...(['ai_kW', 'mining_kW', 'facility_kW', 'pue', 'errors', 'warnings'] as const).map(summary),
      cost('facility'),
      cost('hardware'),
    ],
    objects: comparePlacements(before.site, after.site),
    gained: missingIn(before.check, after.check),
    lost: missingIn(after.check, before.check),
    currency: after.estimate?.currency ?? after.site.site.currency,
  }
}

function missingIn(one: CheckResult, other: CheckResult): readonly Finding[] {
  const keys = new Set(one.findings.filter(isOpen).map((f) => f.key))
  return other.findings.filter((f) => isOpen(f) && !keys.has(f.key))
}

const isOpen = (f: Finding): boolean => !f.waived && f.severity !== 'info'
