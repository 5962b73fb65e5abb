import type { Waiver } from '../../model/waiver'

/** What of a finding its waiver names; every finding of the engine has it. */
export interface AcceptedFinding {
  readonly rule: string
  readonly subjects: readonly string[]
  readonly contingency: readonly string[]
  readonly value: number | null
  readonly key: string
}

/** What somebody says when accepting a finding. */
export interface Acceptance {
  readonly scope: NonNullable<Waiver['scope']>
  readonly reason: string
  /** The open scenario, null for the baseline; absent where the acceptance holds in every variant. */
  readonly scenario?: string | null
  /** Hall of a waiver of scope `hall`. */
  readonly hall?: string
  readonly author?: string
  /** ISO dates. */
  readonly date?: string
  readonly expires?: string
}

/**
 * The waiver that accepts a finding to the extent asked for. A finding about all of a kind is named by its key, so that
 * the waiver holds whoever joins or leaves; its value is kept, so that it opens again when that gets worse.
 */
export function draftWaiver(finding: AcceptedFinding, acceptance: Acceptance): Waiver {
  const { scope, hall, ...said } = acceptance
  const isOne = scope === 'finding'
  const isCollective = finding.key.startsWith(`${finding.rule}|*|`)
  return {
    rule: finding.rule,
    subjects: isOne || scope === 'object' ? [...finding.subjects] : [],
    ...(isOne ? { contingency: [...finding.contingency] } : { scope }),
    ...(isOne && isCollective ? { key: finding.key } : {}),
    ...(scope === 'hall' && hall !== undefined ? { hall } : {}),
    ...said,
    value: finding.value,
  }
}
