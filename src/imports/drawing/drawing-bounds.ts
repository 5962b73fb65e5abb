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

/** A drawing of one straight line has no height; the format wants some. Drawing units. */
const LEAST_SIDE = 1e-6

/** Width and height of the drawing as an underlay, in its own units: above zero. */
export function underlaySize(bounds: DrawingBounds): readonly [number, number] {
  const [width, height] = drawingSize(bounds)
  return [Math.max(width, LEAST_SIDE), Math.max(height, LEAST_SIDE)]
}
