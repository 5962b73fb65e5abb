import type { DrawingBounds } from './drawing-bounds'
import { judgeSize } from './judge-size'

/** Units that a drawing may be in, and their length in metres. */
export const drawingUnits = {
  mm: 0.001,
  cm: 0.01,
  dm: 0.1,
  m: 1,
  km: 1000,
  in: 0.0254,
  ft: 0.3048,
  'us-ft': 1200 / 3937,
  yd: 0.9144,
} as const
export type DrawingUnit = keyof typeof drawingUnits

export interface UnitReading {
  readonly unit: DrawingUnit
  /** `stated` by the file ($INSUNITS); else a guess to be confirmed, within the `family` that $MEASUREMENT names or not. */
  readonly from: 'stated' | 'family' | 'guess'
}

/** Values of $INSUNITS (AutoCAD DXF reference, HEADER section) that are lengths of buildings. */
const insUnits: Readonly<Record<number, DrawingUnit>> = {
  1: 'in',
  2: 'ft',
  4: 'mm',
  5: 'cm',
  6: 'm',
  7: 'km',
  10: 'yd',
  14: 'dm',
  21: 'us-ft',
}

/** In the order in which they are tried; the first under which the drawing is as large as a site wins. */
const families = { metric: ['mm', 'm', 'cm'], imperial: ['in', 'ft'], any: ['mm', 'm', 'in', 'ft', 'cm'] } as const

/**
 * The unit of a drawing: $INSUNITS where it names one, else the unit of the family of $MEASUREMENT (0 imperial,
 * 1 metric) under which the drawing is as large as a site.
 */
export function readDrawingUnit(
  header: { readonly insUnits?: number; readonly measurement?: number },
  bounds: DrawingBounds,
): UnitReading {
  const stated = header.insUnits === undefined ? undefined : insUnits[header.insUnits]
  if (stated) return { unit: stated, from: 'stated' }
  const family = header.measurement === 1 ? 'metric' : header.measurement === 0 ? 'imperial' : 'any'
  const candidates: readonly DrawingUnit[] = families[family]
  const fits = (wanted: 'ok' | 'warning') =>
    candidates.find((unit) => judgeSize(bounds, drawingUnits[unit]).verdict === wanted)
  return { unit: fits('ok') ?? fits('warning') ?? candidates[0]!, from: family === 'any' ? 'guess' : 'family' }
}
