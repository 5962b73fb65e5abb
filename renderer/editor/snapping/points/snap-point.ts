import { distance_m, type PlanPoint } from '../../../../src/geometry/point'
import { type AxisLock, onAxis } from '../../axis-lock'
import { CAPTURE_PX, RELEASE_PX } from '../snap-box'
import { catchesPoint, type SnapClasses, usualSnapClasses } from '../snap-classes'
import { type PointSnapKind, pointSnapKinds } from './point-snap-kinds'
import { crossings, midpointOf, nearestOn } from './segment-points'
import type { SnapTargets } from './snap-targets'

/** What a point may catch on: `lines` what stands there, `angles` directions from the last point, `grid` the grid. */
export const snapModes = ['lines', 'grid', 'angles', 'off'] as const
export type SnapMode = (typeof snapModes)[number]

/** What equipment may catch on; a direction from a last point means nothing to it. */
export const itemSnapModes = ['lines', 'grid', 'off'] as const
export type ItemSnapMode = (typeof itemSnapModes)[number]

export interface PointSnapRequest {
  readonly point: PlanPoint
  readonly targets: SnapTargets
  readonly mode: SnapMode
  /** Grid step, metres; 0 for none. */
  readonly grid_m: number
  readonly metresPerPixel: number
  /** The point before this one, which directions and alignment count from. */
  readonly anchor?: PlanPoint | undefined
  /** Points drawn so far: they catch as vertices do, and the first closes an outline. */
  readonly drawn?: readonly PlanPoint[]
  /** What held the point a moment ago: it lets go later than it catches, so that it cannot flicker. */
  readonly held?: PointSnap | null
  /** The line that the point may not leave: it goes beside whatever caught it. */
  readonly lock?: AxisLock | null
  /** Ends and lines nearer than a hand's breadth join, whatever the mode, so that walls meet. */
  readonly joins?: boolean
  /** What may catch it where lines do; the usual unless told. */
  readonly classes?: SnapClasses
}

export interface PointSnap {
  readonly at: PlanPoint
  readonly kind: PointSnapKind
  /** A line to show: from what the point is in line with, to the point. */
  readonly guide?: readonly [PlanPoint, PlanPoint]
}

/** Directions that the angle mode offers, degrees. */
const ANGLE_STEP_DEG = 15
/** How near two points join where lines do not catch by themselves, metres. */
const JOIN_M = 0.05

/** Where a point being drawn goes: onto the strongest thing within reach, else onto the grid, else nowhere. */
export function snapPoint(request: PointSnapRequest): PointSnap {
  const { lock } = request
  const snap = caught(request)
  if (!lock) return snap
  const at = onAxis(lock, snap.at)
  const moved = distance_m(at, snap.at) > 1e-9
  return moved ? { at, kind: 'aligned', ...(snap.kind !== 'free' && { guide: [snap.at, at] }) } : snap
}

function caught(request: PointSnapRequest): PointSnap {
  const { mode, point, joins, lock } = request
  const joined = joins && mode !== 'lines' ? join(request) : null
  if (joined) return joined
  if (mode === 'off') return { at: point, kind: 'free' }
  if (mode === 'grid' || (mode === 'angles' && lock)) return onGrid(request)
  if (mode === 'angles') return onAngle(request) ?? onGrid(request)
  return onLines(request) ?? onGrid(request)
}

/** The nearest end within reach, else the nearest line. */
function join({ point, targets, drawn = [] }: PointSnapRequest): PointSnap | null {
  const near = targets.near(point, JOIN_M)
  const nearest = (points: readonly PlanPoint[]): PlanPoint | null =>
    points.reduce<PlanPoint | null>((best, p) => {
      const d_m = distance_m(point, p)
      return d_m <= JOIN_M && (!best || d_m < distance_m(point, best)) ? p : best
    }, null)
  const end = nearest([...drawn, ...near.flat()])
  if (end) return { at: end, kind: 'vertex' }
  const on = nearest(near.map(([a, b]) => nearestOn(a, b, point)))
  return on && { at: on, kind: 'edge' }
}

function onLines(request: PointSnapRequest): PointSnap | null {
  const { point, metresPerPixel, held, classes = usualSnapClasses } = request
  const candidates = [...pointCandidates(request), ...alignedCandidates(request)].filter(({ kind }) =>
    catchesPoint(classes, kind),
  )
  if (held && held.kind !== 'free' && held.kind !== 'grid' && held.kind !== 'edge') {
    const same = candidates.find((c) => c.kind === held.kind && distance_m(c.at, held.at) < 1e-9)
    if (same && distance_m(point, held.at) <= RELEASE_PX * metresPerPixel) return same
  }
  let best: PointSnap | null = null
  for (const c of candidates) {
    if (distance_m(point, c.at) > CAPTURE_PX * metresPerPixel) continue
    const rank = best ? pointSnapKinds.indexOf(c.kind) - pointSnapKinds.indexOf(best.kind) : -1
    if (rank < 0 || (rank === 0 && distance_m(point, c.at) < distance_m(point, best!.at))) best = c
  }
  return best
}

function* pointCandidates({ point, targets, drawn = [], metresPerPixel }: PointSnapRequest): Generator<PointSnap> {
  const segments = targets.near(point, RELEASE_PX * metresPerPixel)
  for (const at of drawn) yield { at, kind: 'vertex' }
  for (const [a, b] of segments) {
    yield { at: a, kind: 'vertex' }
    yield { at: b, kind: 'vertex' }
    yield { at: midpointOf(a, b), kind: 'midpoint' }
    yield { at: nearestOn(a, b, point), kind: 'edge' }
  }
  for (const at of crossings(segments)) yield { at, kind: 'crossing' }
}

/** In line, along an axis, with a point drawn before. */
function* alignedCandidates({ point, drawn = [] }: PointSnapRequest): Generator<PointSnap> {
  for (const from of drawn) {
    const vertical: PlanPoint = [from[0], point[1]]
    const level: PlanPoint = [point[0], from[1]]
    yield { at: vertical, kind: 'aligned', guide: [from, vertical] }
    yield { at: level, kind: 'aligned', guide: [from, level] }
  }
}

function onAngle({ point, anchor, grid_m }: PointSnapRequest): PointSnap | null {
  if (!anchor) return null
  const length = distance_m(anchor, point)
  if (length === 0) return null
  const angle = Math.atan2(point[1] - anchor[1], point[0] - anchor[0])
  const step = (ANGLE_STEP_DEG * Math.PI) / 180
  const turned = Math.round(angle / step) * step
  // The length along the direction is what the pointer shows of it, in whole grid steps.
  const along = length * Math.cos(angle - turned)
  const kept = grid_m > 0 ? Math.round(along / grid_m) * grid_m : along
  const at: PlanPoint = [anchor[0] + kept * Math.cos(turned), anchor[1] + kept * Math.sin(turned)]
  return { at, kind: 'angle', guide: [anchor, at] }
}

function onGrid({ point, grid_m }: PointSnapRequest): PointSnap {
  if (grid_m <= 0) return { at: point, kind: 'free' }
  return { at: [Math.round(point[0] / grid_m) * grid_m, Math.round(point[1] / grid_m) * grid_m], kind: 'grid' }
}
