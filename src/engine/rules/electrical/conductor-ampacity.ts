import type { Connection } from '../../../model/connection'

/** Rows of a table: cross-section in mm², copper and aluminium in amperes; 0 where the table has none. */
type Row = readonly [size_mm2: number, copper_A: number, aluminium_A: number]

/** NEC 2023, table 310.16, column 75 °C, not more than three conductors, 30 °C ambient; AWG and kcmil as mm². */
const NEC_ROWS: readonly Row[] = [
  [3.31, 25, 20],
  [5.26, 35, 30],
  [8.37, 50, 40],
  [13.3, 65, 50],
  [21.2, 85, 65],
  [26.7, 100, 75],
  [33.6, 115, 90],
  [42.4, 130, 100],
  [53.5, 150, 120],
  [67.4, 175, 135],
  [85, 200, 155],
  [107, 230, 180],
  [127, 255, 205],
  [152, 285, 230],
  [177, 310, 250],
  [203, 335, 270],
  [253, 380, 310],
  [304, 420, 340],
  [355, 460, 375],
  [380, 475, 385],
  [405, 490, 395],
  [456, 520, 425],
  [507, 545, 445],
]

/** IEC 60364-5-52, tables B.52.5 (copper and aluminium, XLPE, three loaded), method C, 30 °C ambient. */
const IEC_ROWS: readonly Row[] = [
  [1.5, 22, 0],
  [2.5, 30, 24],
  [4, 40, 32],
  [6, 52, 41],
  [10, 71, 57],
  [16, 96, 76],
  [25, 119, 90],
  [35, 147, 112],
  [50, 179, 136],
  [70, 229, 174],
  [95, 278, 211],
  [120, 322, 245],
  [150, 371, 283],
  [185, 424, 323],
  [240, 500, 382],
  [300, 576, 440],
]

/** Cross-sections converted from kcmil are written with three figures. */
const SIZE_TOLERANCE = 0.005

/**
 * Current that a run may carry before correction for ambient and grouping, amperes, all parallel conductors together;
 * the next smaller size of the table counts. Null where the size is not stated or outside the table.
 */
export function runAmpacity_A({ conductor_mm2, conductor, parallel }: Connection, code: 'NEC' | 'IEC'): number | null {
  if (conductor_mm2 === undefined) return null
  const rows = code === 'NEC' ? NEC_ROWS : IEC_ROWS
  const largest = rows.at(-1)![0]
  if (conductor_mm2 > largest * (1 + SIZE_TOLERANCE)) return null
  const row = rows.findLast(([size_mm2]) => size_mm2 <= conductor_mm2 * (1 + SIZE_TOLERANCE))
  const each_A = conductor === 'aluminium' ? row?.[2] : row?.[1]
  return each_A ? each_A * (parallel ?? 1) : null
}
