import type { Finding, Severity } from '../results'
import type { SiteIndex } from './site-index'

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Errors first, then by rule, subjects and contingency in document order; the key settles what is left. */
export function orderFindings(findings: readonly Finding[], index: SiteIndex): readonly Finding[] {
  const compareIds = (a: readonly string[], b: readonly string[]): number => {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const step = (index.order.get(a[i]!) ?? 0) - (index.order.get(b[i]!) ?? 0)
      if (step !== 0) return step
    }
    return a.length - b.length
  }
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compareText(a.rule, b.rule) ||
      compareIds(a.subjects, b.subjects) ||
      compareIds(a.contingency, b.contingency) ||
      compareText(a.key, b.key) ||
      compareText(a.message, b.message),
  )
}

// Not localeCompare: the order must be the same on every machine.
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
