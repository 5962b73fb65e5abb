import { type Box, boxOf, grow } from '../../geometry/box'
import type { PlanPoint } from '../../geometry/point'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { floorOf } from '../../model/storeys'
import { createRunGraph, LEAST_COST, type Leg } from './run-graph'
import { BESIDE_SOLID_m, runObstacles } from './run-obstacles'
import { straightCorners } from './straight-corners'

/** Runs of one kind and side from one provider: they share trays and headers. */
export interface Bundle {
  readonly from: EffectivePlacement
  readonly consumers: readonly EffectivePlacement[]
  readonly level_m: number
  /** Runs in plan that one to this consumer should keep away from: those of its other side. */
  apartFrom(consumer: EffectivePlacement): readonly (readonly PlanPoint[])[]
  /** How many runs of other bundles at this height a leg crosses. */
  crossed(leg: Leg): number
}

/** What a leg costs beside its length: weights of the search, chosen so that each beats the ones below it. Project assumption. */
const cost = {
  /** Through equipment or a column: only where there is no other way. */
  solid: 1000,
  /** Each wall gone through, in metres of detour worth making. */
  wall: 15,
  /** Beside the other side's run, per metre: one fire must not take both. */
  beside: 3,
  /** Each run crossed at one height, in metres: two risers and four elbows. */
  crossing: 3,
  /** Over the row of the consumer, where trays hang. */
  overRow: 0.85,
  /** In a tray or beside a pipe that the bundle lays anyway. */
  shared: 0.65,
} as const

/** How far the runs of both sides keep apart where they can, metres: the corridor rule asks for 1 m. */
const APART_m = 1.2
/** Ways round things are looked for this far beyond the ends, metres. */
const MARGIN_m = 12
/** Solids are added to the net as routes turn out to run into them; a handful of rounds settles any hall. */
const MOST_ROUNDS = 6

/** Corners in plan, ends included, for every consumer of a bundle, in the order given. Deterministic. */
export function routeBundle(site: EffectiveSite, bundle: Bundle): ReadonlyMap<string, readonly PlanPoint[]> {
  const { from, consumers, level_m } = bundle
  const ends = [from, ...consumers]
  const area = grow(boxOf(ends.map((p) => p.at)), MARGIN_m)
  // A run lies over the floor of its provider, and climbs or falls where it ends.
  const height = { level_m, floor_m: floorOf(site, from) }
  const obstacles = runObstacles(site, height, new Set(ends.map((p) => p.id)), area)
  const known = new Map<string, Box>()
  for (let round = 1; ; round++) {
    const routes = routeOnce(bundle, obstacles, [...known.values()])
    let fresh = 0
    for (const points of routes.values())
      points.slice(1).forEach((p, i) => {
        for (const box of obstacles.solidsAcross(points[i]!, p)) {
          const key = `${box.minX} ${box.minY} ${box.maxX} ${box.maxY}`
          if (!known.has(key)) fresh++
          known.set(key, box)
        }
      })
    if (fresh === 0 || round === MOST_ROUNDS) return routes
  }
}

function routeOnce(
  { from, consumers, apartFrom, crossed }: Bundle,
  obstacles: ReturnType<typeof runObstacles>,
  solids: readonly Box[],
): ReadonlyMap<string, readonly PlanPoint[]> {
  const others = new Map(consumers.map((c) => [c.id, apartFrom(c)]))
  const graph = createRunGraph(...netLines([from, ...consumers], solids, obstacles.walls, [...others.values()].flat()))
  const laid = new Set<string>()
  const standing = new Map<string, number>()
  /** What stands there is the same for every run: looked up once a leg. */
  const obstruction = (leg: Leg): number => {
    const key = keyOf(leg)
    const before = standing.get(key)
    if (before !== undefined) return before
    const solid = obstacles.solidsAcross(leg.from, leg.to).length > 0 ? cost.solid : 0
    const found = solid + cost.wall * obstacles.wallsAcross(leg.from, leg.to) + cost.crossing * crossed(leg)
    standing.set(key, found)
    return found
  }
  const found = new Map<string, readonly PlanPoint[]>()
  // The farthest first, so that the others join what it lays.
  const far = [...consumers].sort((a, b) => span_m(from, b) - span_m(from, a) || (a.id < b.id ? -1 : 1))
  for (const to of far) {
    const apart = others.get(to.id)!
    const legs = graph.find(from.at, to.at, (leg) => {
      const share = laid.has(keyOf(leg)) ? cost.shared : 1
      const row = liesOverRow(leg, to) ? cost.overRow : 1
      const beside = apart.some((run) => runsBeside(leg, run)) ? cost.beside : 1
      return leg.length_m * Math.max(LEAST_COST, share * row) * beside + obstruction(leg)
    })
    for (const leg of legs) laid.add(keyOf(leg))
    found.set(to.id, straightCorners([from.at, ...legs.map((l) => l.to)]))
  }
  return new Map(consumers.map((c) => [c.id, found.get(c.id)!]))
}

/** Where runs may go: through the ends, round what is solid, round the ends of walls, and apart from other runs. */
function netLines(
  ends: readonly EffectivePlacement[],
  solids: readonly Box[],
  walls: readonly (readonly [PlanPoint, PlanPoint])[],
  others: readonly (readonly PlanPoint[])[],
): [number[], number[]] {
  const xs = ends.map((p) => p.at[0])
  const ys = ends.map((p) => p.at[1])
  for (const b of solids) {
    xs.push(b.minX - BESIDE_SOLID_m, b.maxX + BESIDE_SOLID_m)
    ys.push(b.minY - BESIDE_SOLID_m, b.maxY + BESIDE_SOLID_m)
  }
  for (const [x, y] of walls.flat()) {
    xs.push(x - BESIDE_SOLID_m, x + BESIDE_SOLID_m)
    ys.push(y - BESIDE_SOLID_m, y + BESIDE_SOLID_m)
  }
  for (const run of others)
    run.slice(1).forEach((p, i) => {
      const before = run[i]!
      if (p[0] === before[0]) xs.push(p[0] - APART_m, p[0] + APART_m)
      if (p[1] === before[1]) ys.push(p[1] - APART_m, p[1] + APART_m)
    })
  return [xs, ys]
}

const span_m = (a: EffectivePlacement, b: EffectivePlacement): number =>
  Math.abs(a.at[0] - b.at[0]) + Math.abs(a.at[1] - b.at[1])

function keyOf({ from, to }: Leg): string {
  const forward = from[0] < to[0] || (from[0] === to[0] && from[1] < to[1])
  const [a, b] = forward ? [from, to] : [to, from]
  return `${a[0]} ${a[1]} ${b[0]} ${b[1]}`
}

/** Racks of a row stand side by side along their width. */
function liesOverRow({ axis, from }: Leg, { at, rotation_deg }: EffectivePlacement): boolean {
  const rowAxis = Math.round(rotation_deg / 90) % 2 === 0 ? 0 : 1
  const across = axis === 0 ? 1 : 0
  return axis === rowAxis && Math.abs(from[across] - at[across]) < 1e-6
}

/** True where some leg of a run lies along this one and nearer than the distance to keep. */
function runsBeside({ axis, from, to }: Leg, run: readonly PlanPoint[]): boolean {
  const across = axis === 0 ? 1 : 0
  const [low, high] = [Math.min(from[axis], to[axis]), Math.max(from[axis], to[axis])]
  return run.some((p, i) => {
    const before = run[i - 1]
    if (!before || Math.abs(p[across] - before[across]) > 1e-6) return false
    if (Math.abs(p[across] - from[across]) > APART_m - 1e-6) return false
    return Math.min(p[axis], before[axis]) < high - 1e-6 && Math.max(p[axis], before[axis]) > low + 1e-6
  })
}
