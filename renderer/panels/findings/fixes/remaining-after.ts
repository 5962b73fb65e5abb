import type { Finding } from '../../../../src/engine/results'
import type { FixEffect } from '../../../../src/planning/fixes/fix-types'

/** How many findings would be open after a fix; waived ones do not count. */
export function remainingAfter(findings: readonly Finding[], { resolved, added }: FixEffect): number {
  const gone = new Set(resolved)
  return findings.filter((f) => !f.waived && !gone.has(f.key)).length + added.length
}
