import type { DrawingBounds } from './drawing-bounds'
import type { UnitReading } from './drawing-units'

export interface DrawingLayer {
  readonly name: string
  /** Switched off or frozen in the drawing. */
  readonly hidden: boolean
  readonly lineCount: number
  /** Its lines in the unit square of the drawing's bounds, as `packLines` writes them. */
  readonly packed: string
}

/** The lines of a drawing, blocks put in place; bounds in its own units. */
export interface Drawing {
  readonly layers: readonly DrawingLayer[]
  readonly bounds: DrawingBounds
  readonly unit: UnitReading
  /** Lines of all layers. */
  readonly lineCount: number
  /** False where the drawing unfolds to more than is taken in. */
  readonly isWhole: boolean
  /** What draws no line here, by kind of entity: texts, hatches, pictures. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** Above this many lines a drawing makes the floor slow; its author can leave layers out. Project assumption. */
export const MANY_LINES = 15_000
