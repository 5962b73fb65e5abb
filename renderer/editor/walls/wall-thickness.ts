/** Thickness that outer walls are drawn with, outside the outline of their building, metres. */
export const OUTER_WALL_M = 0.3

/** Thickness of a partition of unknown make: two boards on studs, metres. Project assumption, for the picture and a walk. */
export const INNER_WALL_M = 0.15
