import { boxOf } from '../../../geometry/box'
import type { PlanPoint } from '../../../geometry/point'
import { segmentsMeet } from '../../../geometry/polygon'
import type { Connection } from '../../../model/connection'
import { cite } from '../cite'
import { defineSiteRule } from '../define-rule'
import { displayName } from '../display-name'
import type { Body } from '../plan/body'
import { bodyFields } from '../plan/body-fields'
import { floorPlan } from '../plan/floor-plan'
import { runStretches, type Stretch } from '../plan/run-stretches'
import { connectionsWhere } from '../supply/connections-where'
import { exceeds } from '../supply/exceeds'

/** Busway, trays and pipes run above what stands below them, with the space that it wants above. */
export const overheadRun = defineSiteRule({
  id: 'space/overhead-run',
  severity: 'error',
  watches: [
    ...bodyFields,
    'buildings',
    'label',
    'connection.from',
    'connection.kind',
    'connection.level_m',
    'connection.path',
    'connection.steps',
    'connection.to',
    'item.clearance_m',
  ],
  standard: cite('physical-necessity'),
  *check({ site, index, finding }) {
    const lowest = new Map<string, Clash>()
    for (const connection of connectionsWhere(site.connections, isOverhead)) {
      const { from, to, kind } = connection
      const route = routeOf(connection, index.byId.get(from)?.at, index.byId.get(to)?.at)
      const stretches = runStretches(route, connection.level_m!, connection.path ? connection.steps : [])
      for (const [{ placement }, level_m] of bodiesUnder(stretches, floorPlan(site))) {
        const { id, definition } = placement
        if (id === from || id === to) continue
        const height_m = definition.size_m![2]
        const wanted_m = height_m + (definition.clearance_m?.above ?? 0)
        if (!exceeds(wanted_m, level_m)) continue
        const known = lowest.get(`${id} ${kind}`)
        if (known && known.level_m <= level_m) continue
        // Without corners drawn the way of a run is only presumed.
        const collides = exceeds(height_m, level_m) && connection.path !== undefined
        lowest.set(`${id} ${kind}`, { id, kind, wanted_m, level_m, collides, from, to })
      }
    }
    for (const { id, kind, wanted_m, level_m, collides, from, to } of lowest.values())
      yield finding({
        subjects: [id],
        discriminator: kind,
        value: wanted_m,
        limit: level_m,
        unit: 'm',
        severity: collides ? 'error' : 'warning',
        params: { kind, from: displayName(index.byId.get(from), from), to: displayName(index.byId.get(to), to) },
      })
  },
  *needs({ site }) {
    const unrouted = site.connections.filter((c) => c.path !== undefined && c.level_m === undefined)
    if (unrouted.length > 0) yield { figure: 'connection.level_m', subjects: [...new Set(unrouted.map((c) => c.to))] }
  },
})

const isOverhead = (c: Connection): boolean => c.level_m !== undefined

/** The lowest run of a kind over one thing. */
interface Clash {
  readonly id: string
  readonly kind: Connection['kind']
  /** Height of the thing with the space that it wants above. */
  readonly wanted_m: number
  readonly level_m: number
  readonly collides: boolean
  readonly from: string
  readonly to: string
}

function routeOf({ path }: Connection, start?: PlanPoint, end?: PlanPoint): readonly PlanPoint[] {
  return start && end ? [start, ...(path ?? []), end] : []
}

/** Bodies that some stretch of a run passes over, each with the height of the lowest that does, metres. */
function bodiesUnder(stretches: readonly Stretch[], plan: ReturnType<typeof floorPlan>): ReadonlyMap<Body, number> {
  const found = new Map<Body, number>()
  for (const { from, to, level_m } of stretches)
    for (const body of plan.bodiesNear(boxOf([from, to])))
      if (body.corners.some((c, j) => segmentsMeet(from, to, c, body.corners[(j + 1) % 4]!)))
        found.set(body, Math.min(level_m, found.get(body) ?? level_m))
  return found
}
