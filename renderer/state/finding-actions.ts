import type { Finding } from '../../src/engine/results'
import type { AppState, EngineAnswers } from './app-state'
import type { GetState, SetState } from './store-access'

type FindingPart = Pick<AppState, 'finding' | 'showFinding' | 'stepFinding'>

const rank = { error: 0, warning: 1, info: 2 } as const

/** Findings of the check, the estimate and the schedule in the order of the panel: errors first, waived ones last. */
export function orderedFindings(answers: EngineAnswers | null): readonly Finding[] {
  if (!answers) return []
  const all = [...answers.check.findings, ...(answers.estimate?.findings ?? []), ...(answers.schedule?.findings ?? [])]
  return all.sort(
    (a, b) =>
      Number(a.waived) - Number(b.waived) ||
      rank[a.severity] - rank[b.severity] ||
      (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  )
}

/** Walking through findings: the panel, F8 and the scene share one finding in hand. */
export function findingActions(set: SetState, get: GetState): FindingPart {
  return {
    finding: null,
    showFinding: (key, frame = false) => {
      const found = key === null ? undefined : orderedFindings(get().answers).find((f) => f.key === key)
      if (!found) return set({ finding: null })
      const present = new Set(get().effective.placements.map((p) => p.id))
      const subjects = found.subjects.filter((id) => present.has(id))
      set({ finding: found.key, bottomTab: 'findings', selection: new Set(subjects) })
      if (frame && subjects.length) get().frame([...subjects, ...found.contingency.filter((id) => present.has(id))])
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
