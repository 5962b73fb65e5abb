import { type Box, shift } from '../../../src/geometry/box'
import type { PlanPoint } from '../../../src/geometry/point'
import { type Candidate, strongestCandidate } from './axis-candidates'
import type { Guide } from './guide'
import type { SnapClasses } from './snap-classes'

/** A neighbour catches a box within this many pixels and lets go of it beyond the second, so that it cannot flicker. */
export const CAPTURE_PX = 16
export const RELEASE_PX = 24

export interface SnapRequest {
  /** The box where it would be without an offset. */
  readonly box: Box
  readonly offset: PlanPoint
  readonly neighbours: readonly Box[]
  /** Grid step, metres; 0 for none. */
  readonly grid_m: number
  readonly metresPerPixel: number
  /** What held the box a moment ago. */
  readonly held: SnapHold
  /** The axis that it moves along where it may not leave it. */
  readonly along?: 'x' | 'y' | undefined
  /** What may catch it; the usual unless told. */
  readonly classes?: SnapClasses
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
  const moved = shift(box, offset)
  const settle = (axis: 'x' | 'y', offset_m: number, held: boolean) =>
    held
      ? still(offset_m)
      : snapAxis(
          axis,
          offset_m,
          (admits) => strongestCandidate(axis, moved, neighbours, admits, request.classes),
          request,
        )
  const x = settle('x', offset[0], request.along === 'y')
  const y = settle('y', offset[1], request.along === 'x')
  return {
    offset: [x.offset_m, y.offset_m],
    hold: { x: x.held ? x.offset_m : null, y: y.held ? y.offset_m : null },
    guides: [x.guide, y.guide].filter((g) => g !== null),
    snapped: x.held || y.held,
  }
}

/** An axis that is locked: nothing catches. */
const still = (offset_m: number): AxisResult => ({ offset_m, held: false, guide: null })

interface AxisResult {
  readonly offset_m: number
  readonly held: boolean
  readonly guide: Guide | null
}

function snapAxis(
  axis: 'x' | 'y',
  free_m: number,
  strongest: (admits: (shift_m: number) => boolean) => Candidate | null,
  { grid_m, metresPerPixel, held: hold }: SnapRequest,
): AxisResult {
  const held = hold[axis]
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
