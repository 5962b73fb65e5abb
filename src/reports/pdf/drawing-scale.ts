import { displayUnit, type UnitSystem } from '../../units/display-units'
import { type Bounds, boundsSize } from '../parts/bounds'

/** Points of paper per metre of paper. */
const POINTS_PER_METRE = 72 / 0.0254

/** Drawing scales in use on sites; ISO 5455 and its common intermediates. */
const METRIC = [
  20, 25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 750, 1000, 1250, 1500, 2000, 2500, 5000,
] as const

/** Scales of US drawings: architect's scales up to 1/16 inch to the foot, engineer's scales beyond (ANSI Y14.1, NCS). */
const IMPERIAL: readonly (readonly [denominator: number, label: string])[] = [
  [24, '1/2" = 1\'-0"'],
  [32, '3/8" = 1\'-0"'],
  [48, '1/4" = 1\'-0"'],
  [64, '3/16" = 1\'-0"'],
  [96, '1/8" = 1\'-0"'],
  [128, '3/32" = 1\'-0"'],
  [192, '1/16" = 1\'-0"'],
  ...[20, 30, 40, 50, 60, 80, 100, 150, 200, 300, 400, 500].map((feet) => [feet * 12, `1" = ${feet}'`] as const),
]

export interface PaperArea {
  readonly width: number
  readonly height: number
}

export interface DrawingScale {
  /** 250 for 1:250. */
  readonly denominator: number
  /** As a drawing says it: `1:250`, or `1" = 20'`. */
  readonly label: string
  readonly pointsPerMetre: number
}

/** The largest usual scale at which the bounds fit the area; beyond the largest, whole thousands or hundreds of feet. */
export function drawingScale(bounds: Bounds, area: PaperArea, units: UnitSystem = 'metric'): DrawingScale {
  const { width_m, height_m } = boundsSize(bounds)
  const needed = Math.max(width_m / area.width, height_m / area.height) * POINTS_PER_METRE
  const [denominator, label] = units === 'metric' ? metricScale(needed) : imperialScale(needed)
  return { denominator, label, pointsPerMetre: POINTS_PER_METRE / denominator }
}

function metricScale(needed: number): readonly [number, string] {
  const denominator = METRIC.find((s) => s >= needed) ?? Math.ceil(needed / 1000) * 1000
  return [denominator, `1:${denominator}`]
}

function imperialScale(needed: number): readonly [number, string] {
  const feet = Math.ceil(needed / 1200) * 100
  return IMPERIAL.find(([s]) => s >= needed) ?? [feet * 12, `1" = ${feet}'`]
}

/** Round length for a scale bar of at most `room` points, in metres: round in feet on an imperial drawing. */
export function scaleBarLength_m(scale: DrawingScale, room: number, units: UnitSystem = 'metric'): number {
  const unit_m = displayUnit('length', units).factor
  const most = room / scale.pointsPerMetre / unit_m
  const decade = 10 ** Math.floor(Math.log10(most))
  return ([5, 2, 1].map((n) => n * decade).find((length) => length <= most) ?? decade) * unit_m
}
