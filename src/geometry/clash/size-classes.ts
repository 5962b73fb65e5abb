import { diagonal_m, ROW, type TurnedBoxes } from './turned-boxes'

/**
 * Boxes of like size with the grid that suits them: a box belongs to the cell of its centre and reaches into the eight
 * around it at most. Cells wrap around (far ones share a slot), so that a stray box a kilometre off costs nothing; the
 * test of the boxes themselves tells them apart.
 */
export interface SizeClass {
  /** Edge of a cell, metres: no diagonal of a member is longer. */
  readonly cell_m: number
  /** Cells in a metre. */
  readonly perMetre: number
  /** Columns and rows of the grid, powers of two, four or more. */
  readonly columns: number
  readonly rows: number
  readonly count: number
}

/** Slots for a box in the largest grid. */
const SLOTS_PER_BOX = 4
const LEAST_SIDE = 4
/** Rounding of a position must not carry a box beyond the cells around its own. */
const SLACK = 1 + 1e-9

/** Octaves of a diagonal in millimetres that fits 32 bits, and none. */
const OCTAVES = 33
/** What is gathered of each: longest diagonal, then the least and greatest x and y. */
const GATHERED = 5

/** Boxes by the power of two of their diagonal: halls, chillers and racks differ a hundredfold. O(n). */
export function sizeClasses({ count, rows }: TurnedBoxes): {
  readonly classes: readonly SizeClass[]
  readonly classOf: Uint8Array
} {
  const octaveOf = new Uint8Array(count)
  const members = new Int32Array(OCTAVES)
  const gathered = new Float64Array(OCTAVES * GATHERED)
  for (let i = 0; i < count; i++) {
    const diagonal = diagonal_m(rows, i)
    const octave = 32 - Math.clz32(diagonal * 1000)
    octaveOf[i] = octave
    const x = rows[i * ROW]!
    const y = rows[i * ROW + 1]!
    const at = octave * GATHERED
    const isFirst = members[octave]!++ === 0
    if (diagonal > gathered[at]!) gathered[at] = diagonal
    if (isFirst || x < gathered[at + 1]!) gathered[at + 1] = x
    if (isFirst || x > gathered[at + 2]!) gathered[at + 2] = x
    if (isFirst || y < gathered[at + 3]!) gathered[at + 3] = y
    if (isFirst || y > gathered[at + 4]!) gathered[at + 4] = y
  }
  const classes: SizeClass[] = []
  const place = Array.from(members, (count, octave) => {
    const [diagonal, minX, maxX, minY, maxY] = gathered.subarray(octave * GATHERED)
    return count === 0 ? 0 : classes.push(sizeClass(diagonal!, count, maxX! - minX!, maxY! - minY!)) - 1
  })
  for (let i = 0; i < count; i++) octaveOf[i] = place[octaveOf[i]!]!
  return { classes, classOf: octaveOf }
}

/** Number of the cell that holds a point. */
export function cellAt({ perMetre, columns, rows }: SizeClass, x: number, y: number): number {
  return (Math.floor(y * perMetre) & (rows - 1)) * columns + (Math.floor(x * perMetre) & (columns - 1))
}

/** The grid for `count` boxes of at most this diagonal, spread over this much of the plan. */
export function sizeClass(diagonal_m: number, count: number, width_m: number, depth_m: number): SizeClass {
  const cell_m = Math.max(diagonal_m, 1e-3) * SLACK
  let columns = sideFor(width_m / cell_m)
  let rows = sideFor(depth_m / cell_m)
  const most = Math.max(LEAST_SIDE * LEAST_SIDE, count * SLOTS_PER_BOX)
  while (columns * rows > most) {
    if (columns > rows) columns /= 2
    else rows /= 2
  }
  return { cell_m, perMetre: 1 / cell_m, columns, rows, count }
}

function sideFor(cells: number): number {
  let side = LEAST_SIDE
  while (side < cells && side < 1 << 20) side *= 2
  return side
}
