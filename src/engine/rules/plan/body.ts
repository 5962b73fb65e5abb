import { type Footprint, footprintCorners, overlapDepth_m } from '../../../geometry/footprint'
import type { PlanPoint } from '../../../geometry/point'
import type { EffectivePlacement } from '../../../model/effective-site'

/** Axis-parallel box in plan, metres. */
export interface Box {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

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

export function shapeOf(footprint: Footprint): Shape {
  const corners = footprintCorners(footprint)
  return { footprint, corners, box: boxOf(corners), square: footprint.rotation_deg % 90 === 0 }
}

export function boxOf(corners: readonly PlanPoint[]): Box {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of corners) {
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return { minX, minY, maxX, maxY }
}

/** True where two boxes share a point. */
export const boxesMeet = (a: Box, b: Box): boolean =>
  a.minX <= b.maxX && b.minX <= a.maxX && a.minY <= b.maxY && b.minY <= a.maxY

/** How far two shapes reach into each other, metres; zero or less where they do not. */
export function shapeOverlap_m(a: Shape, b: Shape): number {
  const ofBoxes = Math.min(
    Math.min(a.box.maxX, b.box.maxX) - Math.max(a.box.minX, b.box.minX),
    Math.min(a.box.maxY, b.box.maxY) - Math.max(a.box.minY, b.box.minY),
  )
  // Racks in rows are nearly always square to the axes: no trigonometry for them.
  return ofBoxes <= 0 || (a.square && b.square) ? ofBoxes : overlapDepth_m(a.footprint, b.footprint)
}
