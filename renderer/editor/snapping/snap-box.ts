import type { PlanPoint } from '../../../src/geometry/point'
import { type Candidate, type Neighbour, strongestCandidate } from './axis-candidates'
import type { Guide, Span } from './guide'

/** A box in plan parallel to the axes, metres. */
export interface PlanBox {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

/** A neighbour catches a box within this many pixels and lets go of it beyond the second, so that it cannot flicker. */
export const CAPTURE_PX = 16
export const RELEASE_PX = 24

export interface SnapRequest {
  /** The box where it would be without an offset. */
  readonly box: PlanBox
  readonly offset: PlanPoint
  readonly neighbours: readonly PlanBox[]
  /** Grid step, metres; 0 for none. */
  readonly grid_m: number
  readonly metresPerPixel: number
  /** What held the box a moment ago. */
  readonly held: SnapHold
}

/** The offset along each axis that a neighbour holds, or null where none does. */
export interface SnapHold {
  readonly x: number | null
  readonly y: number | null
}

export interface SnapResult {
  readonly offset: PlanPoint
  readonly hold: SnapHold
  readonly guides: readonly Guide[]
  readonly snapped: boolean
}

export const noHold: SnapHold = { x: null, y: null }

/** Moves a box by an offset so that it sits well among its neighbours, else on the grid. Each axis decides for itself. */
export function snapBox(request: SnapRequest): SnapResult {
  const { box, offset, neighbours } = request
  const moved = {
    minX: box.minX + offset[0],
    minY: box.minY + offset[1],
    maxX: box.maxX + offset[0],
    maxY: box.maxY + offset[1],
  } // prettier-ignore
  const alongX = neighbours.map((n): Neighbour => ({ along: spanX(n), across: spanY(n) }))
  const alongY = alongX.map(({ along, across }): Neighbour => ({ along: across, across: along }))
  const x = snapAxis('x', offset[0], strongestOf(spanX(moved), spanY(moved), alongX), request.held.x, request)
  const y = snapAxis('y', offset[1], strongestOf(spanY(moved), spanX(moved), alongY), request.held.y, request)
  return {
    offset: [x.offset_m, y.offset_m],
    hold: { x: x.held ? x.offset_m : null, y: y.held ? y.offset_m : null },
    guides: [x.guide, y.guide].filter((g) => g !== null),
    snapped: x.held || y.held,
  }
}

interface AxisResult {
  readonly offset_m: number
  readonly held: boolean
  readonly guide: Guide | null
}

type Strongest = (admits: (shift_m: number) => boolean) => Candidate | null

const strongestOf =
  (moving: Span, across: Span, neighbours: readonly Neighbour[]): Strongest =>
  (admits) =>
    strongestCandidate(moving, across, neighbours, admits)

function snapAxis(
  axis: 'x' | 'y',
  free_m: number,
  strongest: Strongest,
  held: number | null,
  { grid_m, metresPerPixel }: SnapRequest,
): AxisResult {
  if (held !== null && Math.abs(free_m - held) <= RELEASE_PX * metresPerPixel) {
    const same = strongest((shift_m) => Math.abs(free_m + shift_m - held) < 1e-6)
    if (same) return { offset_m: held, held: true, guide: guideOf(axis, same) }
  }
  const best = strongest((shift_m) => Math.abs(shift_m) <= CAPTURE_PX * metresPerPixel)
  if (best) return { offset_m: free_m + best.shift_m, held: true, guide: guideOf(axis, best) }
  // The grid counts from where the box stood, so that a row keeps its pitch.
  const onGrid = grid_m > 0 ? Math.round(free_m / grid_m) * grid_m : free_m
  return { offset_m: onGrid, held: false, guide: null }
}

const guideOf = (axis: 'x' | 'y', c: Candidate): Guide => ({
  axis,
  at_m: c.line_m,
  from_m: c.across.low_m,
  to_m: c.across.high_m,
  kind: c.kind,
  ...(c.gaps ? { gaps: c.gaps } : {}),
})

const spanX = (b: PlanBox): Span => ({ low_m: b.minX, high_m: b.maxX })
const spanY = (b: PlanBox): Span => ({ low_m: b.minY, high_m: b.maxY })
