import type { FixMaker } from '../../fix-types'

/** Gives all but the first of those that share a label a number of their own. */
export const relabel: FixMaker = function* ({ subjects, finding, site }) {
  const taken = new Set(site.placements.map((p) => p.label))
  const label = String(finding.params.label)
  const changes: Record<string, { label: string }> = {}
  let number = 2
  for (const { id } of subjects.slice(1)) {
    while (taken.has(`${label} ${number}`)) number++
    const fresh = `${label} ${number}`
    taken.add(fresh)
    changes[id] = { label: fresh }
  }
  if (subjects.length < 2) return
  yield { kind: 'relabel', params: { count: subjects.length - 1, label }, delta: { changePlacements: changes } }
}
