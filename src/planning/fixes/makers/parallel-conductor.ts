import { displayName } from '../../../engine/rules/display-name'
import type { FixMaker } from '../fix-types'

/** More conductors a phase than this are a busway. */
const mostAdded = 4

/** Lays one, two, ... more conductors a phase in parallel on the run that a finding is about. */
export const parallelConductor: FixMaker = function* ({ finding, site, index }) {
  const named = new Set(finding.subjects)
  const run =
    site.connections.find((c) => c.id === finding.params.connection) ??
    site.connections.find((c) => c.kind === 'power' && named.has(c.from) && named.has(c.to))
  if (run?.conductor_mm2 === undefined) return
  const present = run.parallel ?? 1
  for (let parallel = present + 1; parallel <= present + mostAdded; parallel++)
    yield {
      kind: 'parallel-conductor',
      params: { consumer: displayName(index.byId.get(run.to), run.to), present, parallel },
      delta: { changeConnections: { [run.id]: { parallel } } },
    }
}
