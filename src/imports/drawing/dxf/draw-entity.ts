import { pushArc, pushBulge, pushSpline } from './curves'
import type { DxfEntity } from './dxf-entity'
import type { LineStore } from './line-store'

type Draw = (entity: DxfEntity, into: LineStore) => void

const CLOSED = 1
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** What draws a line, by kind of entity; the corners of a POLYLINE come after it, each as a VERTEX. */
const drawings: Readonly<Record<string, Draw>> = {
  LINE(e, into) {
    into.push(e.figure(10, Number.NaN), e.figure(20, Number.NaN))
    into.push(e.figure(11, Number.NaN), e.figure(21, Number.NaN))
  },
  LWPOLYLINE(e, into) {
    pushCorners(into, { xs: e.list(10), ys: e.list(20), bulges: e.bulges }, isClosed(e), sense(e))
  },
  CIRCLE: (e, into) => pushRound(e, into, 0, 2 * Math.PI),
  ARC: (e, into) => pushRound(e, into, radians(e.figure(50, Number.NaN)), radians(e.figure(51, Number.NaN))),
  ELLIPSE(e, into) {
    // Its axes are said in coordinates of the world; seen from below only the way round it differs.
    const [mx, my] = [e.figure(11, Number.NaN), e.figure(21, Number.NaN)]
    const ratio = e.figure(40, 1) * sense(e)
    const [start_rad, end_rad] = [e.figure(41, 0), e.figure(42, 2 * Math.PI)]
    const [x, y] = [e.figure(10, Number.NaN), e.figure(20, Number.NaN)]
    pushArc(into, { x, y, major: [mx, my], minor: [-my * ratio, mx * ratio], start_rad, end_rad })
  },
  SPLINE(e, into) {
    const [xs, ys] = [e.list(10), e.list(20)]
    const degree = e.figure(71, 3)
    if (xs.length > 0) pushSpline(into, { degree, xs, ys, knots: e.list(40), weights: e.list(41) })
    // Only the points that it should pass through are said: they are joined straight.
    else for (const [i, x] of e.list(11).entries()) into.push(x, e.list(21)[i] ?? Number.NaN)
  },
}

const curves: ReadonlySet<string> = new Set(['CIRCLE', 'ARC', 'ELLIPSE', 'SPLINE'])

/** True for kinds of entity whose figures matter: what draws lines, what shows a block, and corners. */
export const isDrawn = (type: string): boolean =>
  Object.hasOwn(drawings, type) || type === 'INSERT' || type === 'POLYLINE' || type === 'VERTEX'

/** Adds an entity's line to a store. @returns false where it draws none */
export function drawEntity(entity: DxfEntity, into: LineStore, mark: number): boolean {
  drawings[entity.type]?.(entity, into)
  return into.finish(mark, curves.has(entity.type))
}

export const isClosed = (e: DxfEntity): boolean => (e.figure(70, 0) & CLOSED) !== 0
/** -1 where x runs the other way. */
export const sense = (e: DxfEntity): 1 | -1 => (e.isMirrored ? -1 : 1)

/** Corners of a polyline, with the arcs that leave them. */
export interface Corners {
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  readonly bulges: readonly number[]
}

/** @param sense -1 mirrors it: x and the way round of its arcs */
export function pushCorners(into: LineStore, { xs, ys, bulges }: Corners, closed: boolean, sense: 1 | -1): void {
  const count = xs.length
  if (count < 2) return
  for (let i = 0; i < count; i++) {
    const [x, y] = [xs[i]! * sense, ys[i] ?? 0]
    into.push(x, y)
    const bulge = bulges[i] ?? 0
    const next = i + 1 < count ? i + 1 : 0
    if (bulge !== 0 && (next > 0 || closed)) pushBulge(into, x, y, xs[next]! * sense, ys[next] ?? 0, bulge * sense)
  }
  if (closed) into.push(xs[0]! * sense, ys[0] ?? 0)
}

function pushRound(e: DxfEntity, into: LineStore, start_rad: number, end_rad: number): void {
  const [r, flip] = [e.figure(40, Number.NaN), sense(e)]
  const [x, y] = [e.figure(10, Number.NaN) * flip, e.figure(20, Number.NaN)]
  pushArc(into, { x, y, major: [r * flip, 0], minor: [0, r], start_rad, end_rad })
}
