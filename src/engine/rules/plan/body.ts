import { type Box, boxOf } from '../../../geometry/box'
import { type Footprint, footprintCorners, overlapDepth_m } from '../../../geometry/footprint'
import type { PlanPoint } from '../../../geometry/point'
import type { EffectivePlacement } from '../../../model/effective-site'

/** A rectangle in plan with what tests against it need at hand. */
export interface Shape {
  readonly footprint: Footprint
  readonly corners: readonly PlanPoint[]
  readonly box: Box
  /** Turned by a multiple of 90°: its box is the shape itself. */
  readonly square: boolean
}

/** What stands on the floor: one placement with a known size. */
export interface Body extends Shape {
  readonly placement: EffectivePlacement
  /** Rises with the place in the document. */
  readonly number: number
}

/** A footprint made ready for tests against many others. */
export function shapeOf(footprint: Footprint): Shape {
  const corners = footprintCorners(footprint)
  return { footprint, corners, box: boxOf(corners), square: footprint.rotation_deg % 90 === 0 }
}

/** How far two shapes reach into each other, metres; zero or less where they do not. */
export function shapeOverlap_m(a: Shape, b: Shape): number {
  const ofBoxes = Math.min(
    Math.min(a.box.maxX, b.box.maxX) - Math.max(a.box.minX, b.box.minX),
    Math.min(a.box.maxY, b.box.maxY) - Math.max(a.box.minY, b.box.minY),
  )
  // Racks in rows are nearly always square to the axes: no trigonometry for them.
  return ofBoxes <= 0 || (a.square && b.square) ? ofBoxes : overlapDepth_m(a.footprint, b.footprint)
}
