import { type Box, boxAround, boxesShareArea, holds } from '../../../src/geometry/box'
import { type Footprint, overlapDepth_m } from '../../../src/geometry/footprint'
import { type CellGrid, createCellGrid } from './cell-grid'
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
  /** Ids of the bodies that lie wholly within a box in plan, in their order. */
  within(box: Box): readonly string[]
  /** Ids of the bodies that reach into a box in plan, in their order. */
  touching(box: Box): readonly string[]
}

/**
 * Sorts bodies into square cells, so that a ray looks at a handful of them instead of all. Bodies larger than a cell
 * are listed in every cell that they touch.
 */
export function createPickGrid(bodies: readonly PickBody[]): PickGrid {
  if (bodies.length === 0) return { pick: () => null, within: () => [], touching: () => [] }
  const boxes = bodies.map((b) => boxAround(b.footprint))
  const grid = createCellGrid(boxes)
  // Not spread into one call: a site may have more bodies than a call takes arguments.
  const low = bodies.reduce((least, b) => Math.min(least, b.low_m), Number.POSITIVE_INFINITY)
  const high = bodies.reduce((most, b) => Math.max(most, b.high_m), Number.NEGATIVE_INFINITY)
  /** Bodies already looked at along this ray. */
  const seen = new Uint32Array(bodies.length)
  let visits = 0
  const idsNear = (box: Box, takes: (number: number) => boolean): string[] => {
    const found: number[] = []
    grid.forNear(box, (n) => {
      if (takes(n)) found.push(n)
    })
    return Array.from(Uint32Array.from(found).sort(), (n) => bodies[n]!.id)
  }

  return {
    pick(ray) {
      const span = spanInside(ray, grid.world, low, high)
      if (!span) return null
      const visit = ++visits
      let best: PickHit | null = null
      const tryBody = (n: number): void => {
        if (seen[n] === visit) return
        seen[n] = visit
        const body = bodies[n]!
        const distance_m = hitDistance_m(ray, body.footprint, body.low_m, body.high_m)
        if (distance_m !== null && (!best || distance_m < best.distance_m)) best = { id: body.id, distance_m }
      }
      walkCells(ray, span, grid, (index, leaves_m) => {
        grid.forCell(index, tryBody)
        // What lies in later cells is farther than where the ray leaves this one.
        return best === null || best.distance_m > leaves_m
      })
      return best
    },
    within: (box) => idsNear(box, (n) => holds(box, boxes[n]!)),
    touching: (box) => {
      const asFootprint = footprintOf(box)
      return idsNear(box, (n) => {
        const { footprint } = bodies[n]!
        if (!boxesShareArea(box, boxes[n]!)) return false
        return footprint.rotation_deg % 90 === 0 || overlapDepth_m(asFootprint, footprint) > 0
      })
    },
  }
}

const footprintOf = ({ minX, minY, maxX, maxY }: Box): Footprint => ({
  centre_m: [(minX + maxX) / 2, (minY + maxY) / 2],
  width_m: maxX - minX,
  depth_m: maxY - minY,
  rotation_deg: 0,
})

type Span = readonly [from_m: number, to_m: number]

/** The stretch of a ray within the box of everything, or null where it misses. */
function spanInside(ray: Ray, world: Box, low: number, high: number): Span | null {
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

/** Visits the cells under a ray in order until `visit` answers false. */
function walkCells(
  ray: Ray,
  [from, to]: Span,
  grid: CellGrid,
  visit: (index: number, leaves_m: number) => boolean,
): void {
  const { world, cell_m, columns, rows } = grid
  const [dx, dy] = ray.direction
  const clamp = (v: number, top: number): number => Math.min(top, Math.max(0, v))
  let c = clamp(Math.floor((ray.origin[0] + dx * from - world.minX) / cell_m), columns - 1)
  let r = clamp(Math.floor((ray.origin[1] + dy * from - world.minY) / cell_m), rows - 1)
  const edge = (o: number, d: number, min: number, i: number): number =>
    Math.abs(d) < 1e-12 ? Number.POSITIVE_INFINITY : (min + (d > 0 ? i + 1 : i) * cell_m - o) / d
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
