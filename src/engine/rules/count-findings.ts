import type { Finding } from '../results'

export interface FindingCounts {
  readonly errors: number
  readonly warnings: number
  readonly waived: number
}

/** Errors and warnings that nobody accepted, and how many findings of any severity somebody did. */
export function countFindings(findings: readonly Finding[]): FindingCounts {
  let errors = 0
  let warnings = 0
  let waived = 0
  for (const { severity, waived: accepted } of findings) {
    if (accepted) waived++
    else if (severity === 'error') errors++
    else if (severity === 'warning') warnings++
  }
  return { errors, warnings, waived }
}
