import type { Finding } from '../../engine/results'

/** Findings of one rule together, rules and findings in the order given. */
export function groupByRule(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.rule)
    if (group) group.push(finding)
    else groups.set(finding.rule, [finding])
  }
  return [...groups.values()]
}
