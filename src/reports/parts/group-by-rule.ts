import type { Finding } from '../../engine/results'

/** Findings of one rule together, rules and findings in the order given. */
export const groupByRule = (findings: readonly Finding[]): Finding[][] => [
  ...Map.groupBy(findings, (finding) => finding.rule).values(),
]
