import { type Box, boxAroundBoxes } from '../../../src/geometry/box'

/** Boxes sorted into square cells of one size, each listed in every cell that it touches. */
export interface CellGrid {
  readonly world: Box
  readonly cell_m: number
  readonly columns: number
  readonly rows: number
  /** Calls `visit` with the number of every box in a cell. */
  forCell(index: number, visit: (number: number) => void): void
  /**
   * Calls `visit` once with the number of every box whose cells the given box touches, in no order; whether the boxes
   * themselves meet is up to the caller.
   */
  forNear(box: Box, visit: (number: number) => void): void
}

const MAX_CELLS = 1 << 18
const LEAST_CELL_M = 1.5

/** Builds the grid in two passes: count, then fill one flat list; no array per cell. There must be at least one box. */
export function createCellGrid(boxes: readonly Box[]): CellGrid {
  const world = boxAroundBoxes(boxes)
  const area_m2 = Math.max(1, (world.maxX - world.minX) * (world.maxY - world.minY))
  const cell_m = Math.max(LEAST_CELL_M, Math.sqrt(area_m2 / MAX_CELLS))
  const columns = Math.floor((world.maxX - world.minX) / cell_m) + 1
  const rows = Math.floor((world.maxY - world.minY) / cell_m) + 1
  const columnOf = (x: number): number => Math.min(columns - 1, Math.max(0, Math.floor((x - world.minX) / cell_m)))
  const rowOf = (y: number): number => Math.min(rows - 1, Math.max(0, Math.floor((y - world.minY) / cell_m)))
  const forCells = (b: Box, visit: (index: number) => void): void => {
    const [left, right, bottom, top] = [columnOf(b.minX), columnOf(b.maxX), rowOf(b.minY), rowOf(b.maxY)]
    for (let r = bottom; r <= top; r++) for (let c = left; c <= right; c++) visit(r * columns + c)
  }

  const starts = new Uint32Array(columns * rows + 1)
  for (const b of boxes) forCells(b, (i) => starts[i + 1]!++)
  for (let i = 0; i < columns * rows; i++) starts[i + 1]! += starts[i]!
  const next = starts.slice()
  const members = new Uint32Array(starts[columns * rows]!)
  boxes.forEach((b, n) => {
    forCells(b, (i) => {
      members[next[i]!++] = n
    })
  })
  const seen = new Uint32Array(boxes.length)
  let visits = 0

  return {
    world,
    cell_m,
    columns,
    rows,
    forCell(index, visit) {
      for (let m = starts[index]!; m < starts[index + 1]!; m++) visit(members[m]!)
    },
    forNear(box, visit) {
      if (box.maxX < world.minX || box.minX > world.maxX || box.maxY < world.minY || box.minY > world.maxY) return
      const turn = ++visits
      forCells(box, (i) => {
        for (let m = starts[i]!; m < starts[i + 1]!; m++) {
          const n = members[m]!
          if (seen[n] === turn) continue
          seen[n] = turn
          visit(n)
        }
      })
    },
  }
}
