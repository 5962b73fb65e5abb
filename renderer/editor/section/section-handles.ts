import type { Ray } from '../picking/ray-box'
import type { Section } from './section'

type Vector = Ray['origin']

/** Where a cutting plane can be taken hold of, and the line that shows it. Plan metres, z up. */
export interface SectionHandle {
  readonly plane: keyof Section
  readonly at: Vector
  /** The axis that it is dragged along: 0 east, 1 north, 2 up. */
  readonly axis: 0 | 1 | 2
  /** The plane's line on the floor; the upright under the one that cuts at a height. */
  readonly line: readonly [Vector, Vector]
}

interface Box {
  readonly min: Vector
  readonly max: Vector
}

/** Reach of a handle, pixels. */
const REACH_PX = 14
/** How far beyond the site the line of a plane shows, metres. */
const BEYOND_M = 2

/** The handles of the planes that cut, about a site within `bounds`. */
export function sectionHandles(section: Section, { min, max }: Box): readonly SectionHandle[] {
  const west = section.west_m ?? min[0] - BEYOND_M
  const east = section.east_m ?? max[0] + BEYOND_M
  const south = section.south_m ?? min[1] - BEYOND_M
  const north = section.north_m ?? max[1] + BEYOND_M
  const [midX, midY] = [(west + east) / 2, (south + north) / 2]
  const found: SectionHandle[] = []
  const upright = (plane: 'west_m' | 'east_m'): void => {
    const x = section[plane]
    if (x !== null)
      found.push({
        plane,
        axis: 0,
        at: [x, midY, 0],
        line: [
          [x, south, 0],
          [x, north, 0],
        ],
      })
  }
  const level = (plane: 'south_m' | 'north_m'): void => {
    const y = section[plane]
    if (y !== null)
      found.push({
        plane,
        axis: 1,
        at: [midX, y, 0],
        line: [
          [west, y, 0],
          [east, y, 0],
        ],
      })
  }
  upright('west_m')
  upright('east_m')
  level('south_m')
  level('north_m')
  const z = section.above_m
  if (z !== null)
    found.push({
      plane: 'above_m',
      axis: 2,
      at: [west, south, z],
      line: [
        [west, south, 0],
        [west, south, z],
      ],
    })
  return found
}

/** The handle under a line of sight, the nearest to it; null where none is within reach. */
export function sectionHandleAt(
  handles: readonly SectionHandle[],
  sight: Ray,
  metresPerPixel: number,
): SectionHandle | null {
  let best: SectionHandle | null = null
  let least = REACH_PX * metresPerPixel
  for (const handle of handles) {
    const away = distanceToSight_m(handle.at, sight)
    if (away > least) continue
    best = handle
    least = away
  }
  return best
}

/** How far along its axis a handle is dragged by a line of sight, metres; null where one looks along the axis. */
export function alongAxis_m({ at, axis }: SectionHandle, { origin, direction }: Ray): number | null {
  const slant = direction[axis]
  const bent = 1 - slant * slant
  if (bent < 1e-3) return null
  const w = minus(at, origin)
  return (slant * dot(direction, w) - w[axis]) / bent
}

function distanceToSight_m(point: Vector, { origin, direction }: Ray): number {
  const arm = minus(point, origin)
  const along = dot(arm, direction)
  return along <= 0 ? Number.POSITIVE_INFINITY : Math.sqrt(Math.max(0, dot(arm, arm) - along * along))
}

const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]]
const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
