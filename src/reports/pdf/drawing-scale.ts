import { type Bounds, boundsSize } from '../parts/bounds'

/** Points of paper per metre of paper. */
const POINTS_PER_METRE = 72 / 0.0254

/** Drawing scales in use on sites; ISO 5455 and its common intermediates. */
const SCALES = [
  20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1250, 1500, 2000, 2500, 5000,
] as const

export interface PaperArea {
  readonly width: number
  readonly height: number
}

export interface DrawingScale {
  /** 250 for 1:250. */
  readonly denominator: number
  readonly pointsPerMetre: number
}

/** The largest usual scale at which the bounds fit the area; beyond 1:5000 whole thousands. */
export function drawingScale(bounds: Bounds, area: PaperArea): DrawingScale {
  const { width_m, height_m } = boundsSize(bounds)
  const needed = Math.max(width_m / area.width, height_m / area.height) * POINTS_PER_METRE
  const denominator = SCALES.find((s) => s >= needed) ?? Math.ceil(needed / 1000) * 1000
  return { denominator, pointsPerMetre: POINTS_PER_METRE / denominator }
}

/** Round length for a scale bar of at most `room` points, in metres. */
export function scaleBarLength_m(scale: DrawingScale, room: number): number {
  const most = room / scale.pointsPerMetre
  const decade = 10 ** Math.floor(Math.log10(most))
  return [5, 2, 1].map((n) => n * decade).find((length) => length <= most) ?? decade
}
