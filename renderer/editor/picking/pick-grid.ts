import type { Footprint } from '../../../src/geometry/footprint'
import { boxAround, type PlanBox } from './plan-box'
import { hitDistance_m, type Ray } from './ray-box'

/** One thing that can be picked: a footprint with a height range. */
export interface PickBody {
  readonly id: string
  readonly footprint: Footprint
  readonly low_m: number
  readonly high_m: number
}

export interface PickHit {
  readonly id: string
  readonly distance_m: number
}

export interface PickGrid {
  /** The nearest body along a ray, or null. */
  pick(ray: Ray): PickHit | null
  /** Ids of bodies that may touch a box in plan; exact tests are up to the caller. */
  near(box: PlanBox): readonly string[]
}

const MAX_CELLS = 1 << 18

/**
 * Sorts bodies into square cells, so that a ray looks at a handful of them instead of all. Bodies larger than a cell
 * are listed in every cell that they touch.
 */
export function createPickGrid(bodies: readonly PickBody[]): PickGrid {
  if (bodies.length === 0) return { pick: () => null, near: () => [] }
  const boxes = bodies.map((b) => boxAround(b.footprint))
  const world = boxes.reduce((a, b) => ({
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  }))
  // Not spread into one call: a site may have more bodies than a call takes arguments.
  const low = bodies.reduce((least, b) => Math.min(least, b.low_m), Number.POSITIVE_INFINITY)
  const high = bodies.reduce((most, b) => Math.max(most, b.high_m), Number.NEGATIVE_INFINITY)
  const area = Math.max(1, (world.maxX - world.minX) * (world.maxY - world.minY))
  const cell = Math.max(1.5, Math.sqrt(area / MAX_CELLS))
  const columns = Math.floor((world.maxX - world.minX) / cell) + 1
  const rows = Math.floor((world.maxY - world.minY) / cell) + 1
  const columnOf = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor((x - world.minX) / cell)))
  const rowOf = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor((y - world.minY) / cell)))
  const forCells = (b: PlanBox, visit: (index: number) => void): void => {
    for (let r = rowOf(b.minY); r <= rowOf(b.maxY); r++)
      for (let c = columnOf(b.minX); c <= columnOf(b.maxX); c++) visit(r * columns + c)
  }

  // Two passes: count, then fill one flat list. No array per cell.
  const starts = new Uint32Array(columns * rows + 1)
  for (const b of boxes) forCells(b, (i) => starts[i + 1]!++)
  for (let i = 0; i < columns * rows; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const members = new Uint32Array(starts[columns * rows]!)
  boxes.forEach((b, n) => {
    forCells(b, (i) => {
      members[next[i]!++] = n
    })
  })
  const seen = new Uint32Array(bodies.length)
  let visit = 0

  return {
    pick(ray) {
      const span = spanInside(ray, world, low, high)
      if (!span) return null
      visit++
      let best: PickHit | null = null
      const tryCell = (index: number): void => {
        for (let m = starts[index]!; m < starts[index + 1]!; m++) {
          const n = members[m]!
          if (seen[n] === visit) continue
          seen[n] = visit
          const body = bodies[n]!
          const distance_m = hitDistance_m(ray, body.footprint, body.low_m, body.high_m)
          if (distance_m !== null && (!best || distance_m < best.distance_m)) best = { id: body.id, distance_m }
        }
      }
      walkCells(ray, span, { world, cell, columns, rows }, (index, leaves_m) => {
        tryCell(index)
        // What lies in later cells is farther than where the ray leaves this one.
        return best === null || best.distance_m > leaves_m
      })
      return best
    },
    near(box) {
      if (box.maxX < world.minX || box.minX > world.maxX || box.maxY < world.minY || box.minY > world.maxY) return []
      const found = new Set<number>()
      forCells(box, (i) => {
        for (let m = starts[i]!; m < starts[i + 1]!; m++) found.add(members[m]!)
      })
      return [...found].sort((a, b) => a - b).map((n) => bodies[n]!.id)
    },
  }
}

type Span = readonly [from_m: number, to_m: number]

/** The stretch of a ray within the box of everything, or null where it misses. */
function spanInside(ray: Ray, world: PlanBox, low: number, high: number): Span | null {
  let [from, to] = [0, Number.POSITIVE_INFINITY]
  const slabs = [
    [ray.origin[0], ray.direction[0], world.minX, world.maxX],
    [ray.origin[1], ray.direction[1], world.minY, world.maxY],
    [ray.origin[2], ray.direction[2], low, high],
  ] as const
  for (const [o, d, min, max] of slabs) {
    if (Math.abs(d) < 1e-12) {
      if (o < min || o > max) return null
      continue
    }
    const [a, b] = [(min - o) / d, (max - o) / d]
    from = Math.max(from, Math.min(a, b))
    to = Math.min(to, Math.max(a, b))
  }
  return from <= to ? [from, to] : null
}

interface Cells {
  readonly world: PlanBox
  readonly cell: number
  readonly columns: number
  readonly rows: number
}

/** Visits the cells under a ray in order until `visit` answers false. */
function walkCells(ray: Ray, [from, to]: Span, grid: Cells, visit: (index: number, leaves_m: number) => boolean): void {
  const { world, cell, columns, rows } = grid
  const [dx, dy] = ray.direction
  const clamp = (v: number, top: number): number => Math.min(top, Math.max(0, v))
  let c = clamp(Math.floor((ray.origin[0] + dx * from - world.minX) / cell), columns - 1)
  let r = clamp(Math.floor((ray.origin[1] + dy * from - world.minY) / cell), rows - 1)
  const edge = (o: number, d: number, min: number, i: number): number =>
    Math.abs(d) < 1e-12 ? Number.POSITIVE_INFINITY : (min + (d > 0 ? i + 1 : i) * cell - o) / d
  for (;;) {
    const alongX = edge(ray.origin[0], dx, world.minX, c)
    const alongY = edge(ray.origin[1], dy, world.minY, r)
    const leaves = Math.min(alongX, alongY)
    if (!visit(r * columns + c, leaves) || leaves > to) return
    if (alongX <= alongY) c += dx > 0 ? 1 : -1
    else r += dy > 0 ? 1 : -1
    if (c < 0 || r < 0 || c >= columns || r >= rows) return
  }
}
