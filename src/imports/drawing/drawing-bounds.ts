/** The box around a drawing, in its own units. */
export interface DrawingBounds {
  readonly min: readonly [number, number]
  readonly max: readonly [number, number]
}

/** Width and height of the box around a drawing, in its own units. */
export const drawingSize = ({ min, max }: DrawingBounds): readonly [number, number] => [
  max[0] - min[0],
  max[1] - min[1],
]
