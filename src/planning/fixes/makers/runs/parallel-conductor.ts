import { displayName } from '../../../../engine/rules/display-name'
import type { Connection } from '../../../../model/connection'
import type { FixMaker, FixSearch } from '../../fix-types'

/** More conductors a phase than this are a busway. */
const mostAdded = 4

/** Lays one, two, ... more conductors a phase in parallel on a run that a finding is about or rests on. */
export const parallelConductor: FixMaker = function* (search) {
  const { index } = search
  for (const run of runsOf(search)) {
    const present = run.parallel ?? 1
    for (let parallel = present + 1; parallel <= present + mostAdded; parallel++)
      yield {
        kind: 'parallel-conductor',
        params: { consumer: displayName(index.byId.get(run.to), run.to), present, parallel },
        delta: { changeConnections: { [run.id]: { parallel } } },
      }
  }
}

/** The run that is named or that lies between two that are; else those that every load of the finding hangs on. */
function runsOf({ finding, site, subjects, index }: FixSearch): readonly Connection[] {
  const named = new Set(finding.subjects)
  const own =
    site.connections.find((c) => c.id === finding.params.connection) ??
    site.connections.find((c) => c.kind === 'power' && named.has(c.from) && named.has(c.to))
  if (own) return own.conductor_mm2 === undefined ? [] : [own]
  const [first, ...others] = subjects.map(({ id }) => runsAbove(index, id))
  return [...(first ?? [])]
    .filter((run) => run.conductor_mm2 !== undefined && others.every((runs) => runs.has(run)))
    .sort((a, b) => lossOf(b) - lossOf(a))
}

/** Runs from a load up to its source, by the first feed of each part. */
function runsAbove({ powerInto }: FixSearch['index'], id: string): ReadonlySet<Connection> {
  const runs = new Set<Connection>()
  for (let run = powerInto.get(id)?.[0]; run && !runs.has(run); run = powerInto.get(run.from)?.[0]) runs.add(run)
  return runs
}

/** Length over cross-section, to which the resistance of a run is proportional; what has no length drawn comes last. */
const lossOf = ({ length_m, conductor_mm2, parallel }: Connection): number =>
  (length_m ?? 0) / (conductor_mm2! * (parallel ?? 1))
