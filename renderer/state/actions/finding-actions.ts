import type { Finding } from '../../../src/engine/results'
import { placementOf } from '../../../src/model/placement-of'
import type { AppState, EngineAnswers } from '../app-state'
import { rememberLast } from '../project/remember-last'
import type { GetState, SetState } from '../store-access'

type FindingPart = Pick<AppState, 'finding' | 'showFinding' | 'stepFinding'>

const rank = { error: 0, warning: 1, info: 2 } as const

const none: readonly Finding[] = []

/**
 * Findings of the check, the estimate and the schedule in the order of the panel: errors first, waived ones last. The
 * same list as long as these have the same findings.
 */
export function orderedFindings(answers: EngineAnswers | null): readonly Finding[] {
  if (!answers) return none
  const { check, estimate, schedule } = answers
  return inOrder(check.findings, orNone(estimate?.findings), orNone(schedule?.findings))
}

const orNone = (findings: readonly Finding[] | undefined): readonly Finding[] => (findings?.length ? findings : none)

/** Dealt by what orders them, then put together: comparing tens of thousands pair by pair takes longer. */
const inOrder = rememberLast((...lists: readonly (readonly Finding[])[]): readonly Finding[] => {
  const classes = Array.from({ length: 6 }, () => new Map<string, Finding[]>())
  for (const list of lists)
    for (const finding of list) {
      const byRule = classes[(finding.waived ? 3 : 0) + rank[finding.severity]]!
      const members = byRule.get(finding.rule)
      if (members) members.push(finding)
      else byRule.set(finding.rule, [finding])
    }
  return classes.flatMap((byRule) =>
    [...byRule.keys()].sort((a, b) => (a < b ? -1 : 1)).flatMap((rule) => byRule.get(rule)!),
  )
})

/** Walking through findings: the panel, F8 and the scene share one finding in hand. */
export function findingActions(set: SetState, get: GetState): FindingPart {
  return {
    finding: null,
    showFinding: (key, frame = false) => {
      const found = key === null ? undefined : orderedFindings(get().answers).find((f) => f.key === key)
      if (!found) return set({ finding: null })
      const { placements } = get().effective
      const isPresent = (id: string): boolean => placementOf(placements, id) !== undefined
      const subjects = found.subjects.filter(isPresent)
      set({ finding: found.key, bottomTab: 'findings', selection: new Set(subjects) })
      if (frame && subjects.length) get().frame([...subjects, ...found.contingency.filter(isPresent)])
    },
    stepFinding: (step) => {
      const list = orderedFindings(get().answers)
      if (list.length === 0) return
      const at = list.findIndex((f) => f.key === get().finding)
      const next = at < 0 ? (step > 0 ? 0 : list.length - 1) : (at + step + list.length) % list.length
      get().showFinding(list[next]!.key, true)
    },
  }
}
