import type { Finding, Severity } from '../../../src/engine/results'

export type FindingFilter = Severity | 'waived'

/** A line of the panel: a finding, or the head of its rule. */
export type FindingLine =
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      readonly type: 'rule'
      readonly rule: string
      readonly severity: Severity
      readonly count: number
      readonly open: boolean
    }

export const filterOf = (finding: Finding): FindingFilter => (finding.waived ? 'waived' : finding.severity)

/** How many findings each filter holds. */
export function countByFilter(findings: readonly Finding[]): Readonly<Record<FindingFilter, number>> {
  const counts: Record<FindingFilter, number> = { error: 0, warning: 0, info: 0, waived: 0 }
  for (const finding of findings) counts[filterOf(finding)]++
  return counts
}

/**
 * The lines to show, in the order given.
 * @param folded rules whose findings are hidden under their head; null where findings are not grouped
 */
export function findingLines(
  findings: readonly Finding[],
  shown: ReadonlySet<FindingFilter>,
  folded: ReadonlySet<string> | null,
): readonly FindingLine[] {
  const visible = findings.filter((f) => shown.has(filterOf(f)))
  if (!folded) return visible.map((finding) => ({ type: 'finding', finding }))
  const groups = new Map<string, Finding[]>()
  for (const finding of visible) {
    const key = `${finding.rule}|${filterOf(finding)}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups].flatMap(([key, members]): FindingLine[] => {
    const { severity } = members[0]!
    const open = !folded.has(key)
    const head: FindingLine = { type: 'rule', rule: key, severity, count: members.length, open }
    return open ? [head, ...members.map((finding) => ({ type: 'finding', finding }) as const)] : [head]
  })
}
