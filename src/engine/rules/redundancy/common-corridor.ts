import { distance_m, type PlanPoint } from '../../../geometry/point'
import { distanceToSegment_m } from '../../../geometry/polygon'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import type { SiteIndex } from '../site-index'
import { connectionsWhere } from '../supply/connections-where'

/** The runs of side A and side B to one load must not lie in one corridor: one fire or one digger takes both. */
export const commonCorridor = defineSiteRule({
  id: 'redundancy/common-corridor',
  severity: 'warning',
  parts: 'placement',
  watches: ['at', 'mission', 'redundancy', 'connection.from', 'connection.path', 'connection.side'],
  standard: cite('uptime-topology'),
  quantities: { separation: 'length' },
  parameters: {
    separation: { value: 1, unit: 'm', source: 'project-assumption' },
    approach: { value: 3, unit: 'm', source: 'project-assumption' },
    tolerated: { value: 2, unit: 'm', source: 'project-assumption' },
  },
  *check({ site, index, parameters, finding }) {
    // Most sites draw no runs: one look spares the search at every load.
    if (connectionsWhere(site.connections, isDrawn).length === 0) return
    for (const load of site.placements) {
      if (load.mission === 'support' || load.redundancy === 'none') continue
      const feeds = (index.powerInto.get(load.id) ?? []).filter((c) => c.path !== undefined)
      const a = feeds.filter((c) => c.side === 'A')
      const b = feeds.filter((c) => c.side === 'B')
      const value = Math.max(
        0,
        ...a.flatMap((x) => b.map((y) => together_m(runOf(x, load, index), runOf(y, load, index), load, parameters))),
      )
      if (value <= parameters.tolerated) continue
      yield finding({
        subjects: [load.id],
        value,
        limit: parameters.tolerated,
        unit: 'm',
        params: { separation: parameters.separation },
        // Only a fault-tolerant load promises to survive what takes a whole corridor.
        ...(load.redundancy === 'fault-tolerant' ? {} : { severity: 'info' as const }),
      })
    }
  },
})

const isDrawn = (c: Connection): boolean => c.path !== undefined

/** A run in plan: from its provider over its corners to the load. */
function runOf({ from, path = [] }: Connection, load: EffectivePlacement, index: SiteIndex): readonly PlanPoint[] {
  const start = index.byId.get(from)
  return [...(start ? [start.at] : []), ...path, load.at]
}

/** Length of `run` beside `other`, short of the load itself, where the two must meet; sampled twice a metre. */
function together_m(
  run: readonly PlanPoint[],
  other: readonly PlanPoint[],
  load: EffectivePlacement,
  { separation, approach }: { readonly separation: number; readonly approach: number },
): number {
  let beside_m = 0
  for (let i = 1; i < run.length; i++) {
    const [from, to] = [run[i - 1]!, run[i]!]
    const length_m = distance_m(from, to)
    const parts = Math.max(1, Math.ceil(length_m * 2))
    for (let k = 0; k < parts; k++) {
      const t = (k + 0.5) / parts
      const at: PlanPoint = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t]
      if (distance_m(at, load.at) <= approach) continue
      if (other.some((p, j) => j > 0 && distanceToSegment_m(at, other[j - 1]!, p) < separation))
        beside_m += length_m / parts
    }
  }
  return beside_m
}
