import { useMemo } from 'react'
import { draftWaiver } from '../../../../src/commands/waivers/draft-waiver'
import type { Finding } from '../../../../src/engine/results'
import { acceptedBy } from '../../../../src/engine/rules/waivers/waiver-standings'
import type { Waiver } from '../../../../src/model/waiver'
import { orderedFindings } from '../../../state/actions/finding-actions'
import { useApp } from '../../../state/hooks/use-app'
import { today } from '../lines/today'

export type WaiverScope = NonNullable<Waiver['scope']>

/** One reach that a waiver of a finding may have. */
export interface ScopeOption {
  readonly scope: WaiverScope
  /** Hall that everything the finding is about stands in, for the scope `hall`. */
  readonly hall?: string
  /** Findings of now that it would accept. */
  readonly count: number
}

/** The reaches open to a waiver of this finding, the narrowest first: no hall where its subjects share none. */
export function useScopes(finding: Finding): readonly ScopeOption[] {
  const site = useApp((s) => s.effective)
  const answers = useApp((s) => s.answers)
  return useMemo(() => {
    const findings = orderedFindings(answers)
    const subjects = new Set(finding.subjects)
    const halls = new Set(site.placements.filter((p) => subjects.has(p.id)).map((p) => p.hall))
    const [only] = halls
    const hall = halls.size === 1 && only ? only : undefined
    const option = (scope: WaiverScope): ScopeOption => {
      const reach = { scope, ...(scope === 'hall' && hall !== undefined ? { hall } : {}) }
      const waiver = draftWaiver(finding, { ...reach, reason: '-', scenario: site.scenario })
      return { ...reach, count: acceptedBy(site, waiver, findings, today()) }
    }
    return [
      option('finding'),
      ...(subjects.size > 0 ? [option('object')] : []),
      ...(hall === undefined ? [] : [option('hall')]),
      option('site'),
    ]
  }, [finding, site, answers])
}
