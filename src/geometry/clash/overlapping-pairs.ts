import { cellAt, type SizeClass, sizeClasses } from './size-classes'
import { ROW, rowOverlap_m, type TurnedBoxes } from './turned-boxes'

/**
 * All pairs of boxes that reach into each other by more than `least_m`, as `[i, j, i, j, ...]` with i below j, in no
 * order. Boxes are sorted into the cells of their size class first, so that the search reads memory in one direction.
 */
export function overlappingPairs(boxes: TurnedBoxes, least_m: number): Int32Array {
  const sorted = sortByCell(boxes, least_m)
  const found = createPairList()
  const test = (i: number, j: number): void => {
    if (rowOverlap_m(boxes.rows, i, j) > least_m) found.add(Math.min(i, j), Math.max(i, j))
  }
  sorted.classes.forEach((larger, k) => {
    pairsWithin(sorted, larger, test)
    for (const smaller of sorted.classes.slice(0, k)) pairsBetween(sorted, smaller, larger, test)
  })
  return found.pairs()
}

type Test = (i: number, j: number) => void

/** A class whose first cell has this number among those of all classes. */
interface CellRange extends SizeClass {
  readonly base: number
}

/** The boxes by class and cell, row by row: those of cell `c` are `start[c] .. start[c + 1] - 1`. */
interface SortedBoxes {
  readonly classes: readonly CellRange[]
  readonly start: Int32Array
  readonly ids: Int32Array
  /**
   * Centre and reach of each, four numbers. The reach is shorter by half of what does not count: along no direction do
   * two boxes have less in common than along the face normal that decides, so that racks side by side are told apart here.
   */
  readonly spans: Float64Array
}

const SPAN = 4

/** Counting sort. */
function sortByCell(boxes: TurnedBoxes, least_m: number): SortedBoxes {
  const { count, rows } = boxes
  const sizes = sizeClasses(boxes)
  let cells = 0
  const classes = sizes.classes.map((size) => {
    const base = cells
    cells += size.columns * size.rows
    return { ...size, base }
  })
  const start = new Int32Array(cells + 1)
  const cellOf = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    const size = classes[sizes.classOf[i]!]!
    const cell = size.base + cellAt(size, rows[i * ROW]!, rows[i * ROW + 1]!)
    cellOf[i] = cell
    start[cell]!++
  }
  for (let c = 1; c <= cells; c++) start[c]! += start[c - 1]!
  const ids = new Int32Array(count)
  const spans = new Float64Array(count * SPAN)
  // From the ends of the cells back to their beginnings.
  for (let i = count - 1; i >= 0; i--) {
    const p = --start[cellOf[i]!]!
    ids[p] = i
    spans[p * SPAN] = rows[i * ROW]!
    spans[p * SPAN + 1] = rows[i * ROW + 1]!
    spans[p * SPAN + 2] = rows[i * ROW + 2]! - least_m / 2
    spans[p * SPAN + 3] = rows[i * ROW + 3]! - least_m / 2
  }
  return { classes, start, ids, spans }
}

/** Each cell with itself, its right-hand neighbour and the three of the next row: every two neighbours meet once. */
function pairsWithin(sorted: SortedBoxes, { base, columns, rows }: CellRange, test: Test): void {
  const { start } = sorted
  for (let row = 0; row < rows; row++) {
    const here = base + row * columns
    const below = base + ((row + 1) & (rows - 1)) * columns
    for (let column = 0; column < columns; column++) {
      const from = start[here + column]!
      const to = start[here + column + 1]!
      if (from === to) continue
      const left = below + ((column - 1) & (columns - 1))
      const right = (column + 1) & (columns - 1)
      if (column > 0 && right > 0) {
        for (let p = from; p < to; p++) {
          meet(sorted, p, p + 1, start[here + column + 2]!, test)
          meet(sorted, p, start[left]!, start[left + 3]!, test)
        }
        continue
      }
      for (let p = from; p < to; p++) {
        meet(sorted, p, p + 1, to, test)
        for (const cell of [here + right, left, below + column, below + right])
          meet(sorted, p, start[cell]!, start[cell + 1]!, test)
      }
    }
  }
}

/** Each box of one class with those of another class that its cells may hold. */
function pairsBetween(sorted: SortedBoxes, a: CellRange, b: CellRange, test: Test): void {
  // The members of the one look through the grid of the other: the way round that looks at fewer cells.
  const [members, grid] = cellsLookedAt(a, b) <= cellsLookedAt(b, a) ? [a, b] : [b, a]
  const { base, perMetre, columns, rows } = grid
  const { start, spans } = sorted
  const end = start[members.base + members.columns * members.rows]!
  for (let p = start[members.base]!; p < end; p++) {
    const x = spans[p * SPAN]!
    const y = spans[p * SPAN + 1]!
    const reachX = spans[p * SPAN + 2]!
    const reachY = spans[p * SPAN + 3]!
    const x0 = Math.floor((x - reachX) * perMetre - 0.5)
    const y0 = Math.floor((y - reachY) * perMetre - 0.5)
    // No cell twice: a box wider than the grid goes through all of it once.
    const x1 = Math.min(Math.floor((x + reachX) * perMetre + 0.5), x0 + columns - 1)
    const y1 = Math.min(Math.floor((y + reachY) * perMetre + 0.5), y0 + rows - 1)
    for (let cy = y0; cy <= y1; cy++) {
      const row = base + (cy & (rows - 1)) * columns
      for (let cx = x0; cx <= x1; cx++) {
        const cell = row + (cx & (columns - 1))
        meet(sorted, p, start[cell]!, start[cell + 1]!, test)
      }
    }
  }
}

const cellsLookedAt = (members: SizeClass, grid: SizeClass): number => {
  const side = Math.min(members.cell_m / grid.cell_m + 2, Math.max(grid.columns, grid.rows))
  return members.count * side * side
}

/** Tests a box with those at `from .. to - 1` whose axis-parallel boxes it meets. */
function meet({ ids, spans }: SortedBoxes, p: number, from: number, to: number, test: Test): void {
  const at = p * SPAN
  const x = spans[at]!
  const y = spans[at + 1]!
  const reachX = spans[at + 2]!
  const reachY = spans[at + 3]!
  for (let q = from; q < to; q++) {
    const other = q * SPAN
    const besideX = spans[other + 2]! + reachX - Math.abs(spans[other]! - x)
    const besideY = spans[other + 3]! + reachY - Math.abs(spans[other + 1]! - y)
    // One branch: which of the two tells boxes apart is anybody's guess, to the processor too.
    if (+(besideX > 0) & +(besideY > 0)) test(ids[p]!, ids[q]!)
  }
}

function createPairList() {
  let items = new Int32Array(1024)
  let length = 0
  return {
    add(i: number, j: number) {
      if (length === items.length) {
        const larger = new Int32Array(2 * length)
        larger.set(items)
        items = larger
      }
      items[length++] = i
      items[length++] = j
    },
    pairs: () => items.slice(0, length),
  }
}
