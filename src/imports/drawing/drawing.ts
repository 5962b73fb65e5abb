import type { DrawingBounds } from './drawing-bounds'
import type { UnitReading } from './drawing-units'

/** Flat `x, y` pairs of one polyline. */
export type FlatLine = readonly number[]

export interface DrawingLayer {
  readonly name: string
  /** Switched off or frozen in the drawing. */
  readonly hidden: boolean
  readonly lines: readonly FlatLine[]
}

/** The lines of a drawing in its own units, blocks flattened. */
export interface Drawing {
  readonly layers: readonly DrawingLayer[]
  readonly bounds: DrawingBounds
  readonly unit: UnitReading
  /** Lines after flattening. */
  readonly lineCount: number
  /** What draws no line here, by kind of entity: texts, hatches, pictures. */
  readonly leftOut: Readonly<Record<string, number>>
}

/** Above this many lines a drawing makes the floor slow; its author can leave layers out. Project assumption. */
export const MANY_LINES = 15_000
