import { type Footprint, overlapDepth_m } from '../../geometry/footprint'

type Values = readonly number[]

/** x, y, width, depth and rotation of a rectangle, from the given place on; metres and degrees. */
const footprintAt = (v: Values, from: number, wider_m = 0): Footprint => ({
  centre_m: [v[from] ?? Number.NaN, v[from + 1] ?? Number.NaN],
  width_m: (v[from + 2] ?? Number.NaN) + 2 * wider_m,
  depth_m: (v[from + 3] ?? Number.NaN) + 2 * wider_m,
  rotation_deg: v[from + 4] ?? Number.NaN,
})

/** Formulas over two rectangles in plan, each as its centre, width, depth and rotation. */
export const footprintFormulas = {
  /** How far they reach into each other, metres. */
  overlap: (v: Values) => overlapDepth_m(footprintAt(v, 0), footprintAt(v, 5)),
  /** What is left between them of the distance asked for, the last value, metres. */
  gap: (v: Values) => {
    const asked_m = v[10] ?? Number.NaN
    return Math.max(0, asked_m - overlapDepth_m(footprintAt(v, 0, asked_m), footprintAt(v, 5)))
  },
} satisfies Record<string, (values: Values) => number>
