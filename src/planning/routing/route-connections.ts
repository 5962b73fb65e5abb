import { boxOf } from '../../geometry/box'
import { type PlanPoint, tidyPoint } from '../../geometry/point'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { floorOf } from '../../model/storeys'
import { routeBundle } from './route-bundle'
import { runLength_m } from './run-length'
import { runLevel_m, underCeiling_m } from './run-levels'
import { runObstacles } from './run-obstacles'
import { runPoints } from './run-points'
import { type LanedRun, type Segment, spreadLanes } from './spread-lanes'
import { Crossings } from './steps/crossings'
import type { Step } from './steps/run-boxes'
import { type SteppingRun, stepOver } from './steps/step-over'

/** Where a connection runs: the fields of the format that say so. */
export interface Route {
  /** Corners between the two ends, in plan, metres. */
  readonly path: [number, number][]
  readonly routed: 'automatic'
  /** Height over the floor, metres. */
  readonly level_m: number
  /** Legs and risers together, metres. */
  readonly length_m: number
  /** Where it passes over or under other runs; none where it crosses none at its height. */
  readonly steps?: Step[]
}

/** Distance between the middle lines of parallel runs, metres: a tray's width and a hand; a pair of pipes. Project assumption. */
export const SPACING_m = { power: 0.3, coolant: 0.7, network: 0.3 } as const

/**
 * Routes for these connections at right angles, over what stands there or round it: through no equipment or column, as
 * few walls as the ends allow, over the rows, runs of one provider in one tray, others beside them, side B apart from
 * side A. Runs that the site has drawn already keep their place. The same input gives the same routes.
 * @returns by connection id; without those whose ends are not on the site
 */
export function routeConnections(site: EffectiveSite, connections: readonly Connection[]): ReadonlyMap<string, Route> {
  const placed = new Map(site.placements.map((p) => [p.id, p]))
  const wanted = connections.filter((c) => placed.has(c.from) && placed.has(c.to) && c.from !== c.to)
  if (wanted.length === 0) return new Map()
  const asked = new Set(wanted.map((c) => c.id))
  const standing = site.connections.filter((c) => c.path !== undefined && !asked.has(c.id))
  const drawn = new Map<string, readonly PlanPoint[]>()
  /** Runs to a consumer by side, those of this call joining as they are found. */
  const into = new Map<string, { side: 'A' | 'B'; points: readonly PlanPoint[] }[]>()
  const note = (c: Connection, points: readonly PlanPoint[]): void => {
    if (c.kind !== 'power' || !c.side) return
    const list = into.get(c.to) ?? []
    list.push({ side: c.side, points })
    into.set(c.to, list)
  }
  const crossings = new Crossings()
  for (const c of standing) {
    const points = runPoints(c, placed)
    if (!points) continue
    note(c, points)
    const floor_m = floorOf(site, placed.get(c.from)!)
    if (c.level_m !== undefined) crossings.add({ points, level_m: c.level_m, floor_m, bundle: bundleKey(c) })
  }
  const levels = new Map<string, number>()
  for (const members of bundlesOf(wanted)) {
    const { from, kind, side } = members[0]!
    const provider = placed.get(from)!
    const consumers = [...new Set(members.map((c) => c.to))].map((id) => placed.get(id)!)
    const level_m = runLevel_m(site, side ? { kind, side } : { kind }, [provider, ...consumers])
    const lies = { level_m, floor_m: floorOf(site, provider), bundle: bundleKey(members[0]!) }
    const routes = routeBundle(site, {
      from: provider,
      consumers,
      level_m,
      apartFrom: (consumer) =>
        (into.get(consumer.id) ?? []).flatMap((run) => (side && run.side !== side ? [run.points] : [])),
      crossed: (leg) => crossings.count(leg, lies),
    })
    for (const c of members) {
      const points = routes.get(c.to)!
      drawn.set(c.id, points)
      levels.set(c.id, level_m)
      note(c, points)
    }
    for (const points of routes.values()) crossings.add({ ...lies, points })
  }
  return laneOut(site, placed, wanted, standing, drawn, levels)
}

/** The route of one connection; null where an end is not on the site. */
export const routeConnection = (site: EffectiveSite, connection: Connection): Route | null =>
  routeConnections(site, [connection]).get(connection.id) ?? null

/** What a run shares a tray with. */
export const bundleKey = ({ kind, side, from }: Connection): string => `${kind} ${side ?? ''} ${from}`

/** Connections by what they share a tray with; side A comes first, so that B can keep away from it. */
function bundlesOf(connections: readonly Connection[]): Connection[][] {
  const bundles = new Map<string, Connection[]>()
  for (const c of connections) {
    const key = bundleKey(c)
    const list = bundles.get(key)
    if (list) list.push(c)
    else bundles.set(key, [c])
  }
  return [...bundles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, members]) => members)
}

function laneOut(
  site: EffectiveSite,
  placed: ReadonlyMap<string, EffectivePlacement>,
  wanted: readonly Connection[],
  standing: readonly Connection[],
  drawn: ReadonlyMap<string, readonly PlanPoint[]>,
  levels: ReadonlyMap<string, number>,
): ReadonlyMap<string, Route> {
  const fixed = standing.flatMap((c): LanedRun[] => {
    const points = runPoints(c, placed)
    if (!points || c.level_m === undefined) return []
    const floor_m = floorOf(site, placed.get(c.from)!)
    return [{ points, level_m: c.level_m, floor_m, bundle: bundleKey(c), fixed: true, spacing_m: SPACING_m[c.kind] }]
  })
  const ordered = bundlesOf(wanted).flat()
  const laned = ordered.map(
    (c): LanedRun => ({
      points: drawn.get(c.id)!,
      level_m: levels.get(c.id)!,
      floor_m: floorOf(site, placed.get(c.from)!),
      bundle: bundleKey(c),
      spacing_m: SPACING_m[c.kind],
    }),
  )
  const endIds = new Set(wanted.flatMap((c) => [c.from, c.to]))
  const isClear = ([a, b]: Segment, [x, y]: Segment, run: LanedRun): boolean => {
    const { solidsAcross, wallsAcross } = runObstacles(site, run, endIds, boxOf([a, b, x, y]))
    return solidsAcross(a, b).length === 0 && wallsAcross(a, b) <= wallsAcross(x, y)
  }
  const spread = spreadLanes([...fixed, ...laned], isClear).slice(fixed.length)
  const stepping = (c: Connection, points: readonly PlanPoint[], level_m: number): SteppingRun => {
    const [from, to] = [placed.get(c.from)!, placed.get(c.to)!]
    const floor_m = floorOf(site, from)
    const half_m = SPACING_m[c.kind] / 2
    const most_m = underCeiling_m(site, [from, to])
    return { points, level_m, floor_m, half_m, bundle: bundleKey(c), ends: [from.at, to.at], most_m }
  }
  const lying = standing.flatMap((c): SteppingRun[] => {
    const points = runPoints(c, placed)
    return points && c.level_m !== undefined ? [{ ...stepping(c, points, c.level_m), fixed: c.steps ?? [] }] : []
  })
  const lines = ordered.map((c, i) => ({ c, points: spread[i]!.map(tidyPoint), level_m: levels.get(c.id)! }))
  const steps = stepOver(
    [...lying, ...lines.map(({ c, points, level_m }) => stepping(c, points, level_m))],
    (a, b, level_m, { floor_m }) =>
      runObstacles(site, { level_m, floor_m }, endIds, boxOf([a, b])).solidsAcross(a, b).length === 0,
  ).slice(lying.length)
  return new Map(
    lines.map(({ c, points, level_m }, i) => {
      const [from, to] = [placed.get(c.from)!, placed.get(c.to)!]
      const taken = [...steps[i]!]
      const length_m = runLength_m(points, level_m, [from, to], floorOf(site, to) - floorOf(site, from), taken)
      // An empty list takes away the steps of the route before it.
      const stepped = taken.length > 0 || c.steps ? { steps: taken } : {}
      return [c.id, { path: points.slice(1, -1), routed: 'automatic', level_m, length_m, ...stepped }]
    }),
  )
}
