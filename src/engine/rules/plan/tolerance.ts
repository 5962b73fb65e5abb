/** What a drawing in metres cannot tell apart: 1 mm. */
export const DRAWING_TOLERANCE_m = 0.001
