import type { Finding, Severity } from '../../../../src/engine/results'

export type FindingFilter = Severity | 'waived'

/** A line of the panel: a finding, or the head of its group. */
export type FindingLine =
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      readonly type: 'group'
      /** Tells groups apart; folding goes by it. */
      readonly id: string
      readonly name: string
      /** Of the gravest finding in it. */
      readonly severity: Severity
      readonly waived: boolean
      readonly count: number
      /** Of the findings in it. */
      readonly keys: readonly string[]
      readonly open: boolean
    }

/** What a finding is listed under. */
export interface Group {
  readonly id: string
  readonly name: string
}

export const filterOf = (finding: Finding): FindingFilter => (finding.waived ? 'waived' : finding.severity)

/** How many findings each filter holds. */
export function countByFilter(findings: readonly Finding[]): Readonly<Record<FindingFilter, number>> {
  const counts: Record<FindingFilter, number> = { error: 0, warning: 0, info: 0, waived: 0 }
  for (const finding of findings) counts[filterOf(finding)]++
  return counts
}

/**
 * The lines to show, in the order given; groups in the order of their first finding, so that the gravest come first.
 * @param groupOf what a finding is listed under; null where findings are not grouped
 * @param folded ids of groups whose findings are hidden under their head
 */
export function findingLines(
  findings: readonly Finding[],
  shown: ReadonlySet<FindingFilter>,
  groupOf: ((finding: Finding) => Group) | null,
  folded: ReadonlySet<string>,
): readonly FindingLine[] {
  const visible = findings.filter((f) => shown.has(filterOf(f)))
  if (!groupOf) return visible.map((finding) => ({ type: 'finding', finding }))
  const groups = new Map<string, { readonly name: string; readonly members: Finding[] }>()
  for (const finding of visible) {
    const { id, name } = groupOf(finding)
    const group = groups.get(id)
    if (group) group.members.push(finding)
    else groups.set(id, { name, members: [finding] })
  }
  return [...groups].flatMap(([id, { name, members }]): FindingLine[] => {
    const { severity, waived } = members[0]!
    const open = !folded.has(id)
    const keys = members.map((f) => f.key)
    const head: FindingLine = { type: 'group', id, name, severity, waived, count: members.length, keys, open }
    return open ? [head, ...members.map((finding) => ({ type: 'finding', finding }) as const)] : [head]
  })
}
