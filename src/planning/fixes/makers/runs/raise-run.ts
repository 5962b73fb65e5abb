import { displayName } from '../../../../engine/rules/display-name'
import type { Connection } from '../../../../model/connection'
import type { FixMaker } from '../../fix-types'

/** Raises the runs between the two ends that pass too low over something to the height that this asks for. */
export const raiseRun: FixMaker = function* ({ finding, site, index }) {
  const { value, limit, params } = finding
  if (value === null || limit === null) return
  const name = (id: string) => displayName(index.byId.get(id), id)
  const low = site.connections.filter(
    (c) => c.kind === params.kind && lowest_m(c) < value && name(c.from) === params.from && name(c.to) === params.to,
  )
  const all = site.connections.filter((c) => c.kind === params.kind && lowest_m(c) < value)
  for (const runs of [low, all]) {
    if (runs.length === 0) continue
    yield {
      kind: 'raise-run',
      params: { count: runs.length, from: String(params.from), to: String(params.to), level: value },
      quantities: { level: 'length' },
      delta: {
        changeConnections: Object.fromEntries(runs.map((c) => [c.id, { level_m: value + c.level_m! - lowest_m(c) }])),
      },
    }
  }
}

/** Height of the lowest stretch of a run, metres; without bound where it has no stated height. */
const lowest_m = ({ level_m, steps = [] }: Connection): number =>
  level_m === undefined ? Number.POSITIVE_INFINITY : level_m + Math.min(0, ...steps.map(({ over_m }) => over_m))
