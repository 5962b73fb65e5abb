import { boxOf } from '../../../geometry/box'
import type { PlanPoint } from '../../../geometry/point'
import { containsPoint } from '../../../geometry/polygon'
import { type Shape, shapeOf } from './body'

/** Finest cell of the grid, metres, and the most cells that a hall is cut into. */
const CELL_m = 0.25
const MOST_CELLS = 60_000

/** The floor of a hall in square cells, and how far each lies from whatever stands in the way. */
export interface DeliveryGrid {
  readonly cell_m: number
  readonly columns: number
  readonly rows: number
  /** South-west corner. */
  readonly origin: PlanPoint
  /** Distance from each cell's centre to the nearest obstacle or wall, metres; 0 where the cell is one. */
  readonly clear_m: Float32Array
}

/**
 * Cuts the floor of a hall into cells. Distances are chamfer distances (at most 8 % too long), to the middle of the
 * nearest blocked cell: what does not pass here does not pass.
 */
export function deliveryGrid(outline: readonly PlanPoint[], obstacles: readonly Shape[]): DeliveryGrid {
  const box = boxOf(outline)
  const area_m2 = (box.maxX - box.minX) * (box.maxY - box.minY)
  const cell_m = Math.max(CELL_m, Math.sqrt(area_m2 / MOST_CELLS))
  // One cell of wall all round keeps the passes below free of border cases.
  const columns = Math.ceil((box.maxX - box.minX) / cell_m) + 2
  const rows = Math.ceil((box.maxY - box.minY) / cell_m) + 2
  const origin: PlanPoint = [box.minX - cell_m, box.minY - cell_m]
  const clear_m = new Float32Array(columns * rows)
  const grid = { cell_m, columns, rows, origin, clear_m }
  openFloor(grid, outline)
  for (const obstacle of obstacles) block(grid, asThickAsACell(obstacle, cell_m))
  spreadDistances(grid)
  return grid
}

/** Marks the cells whose middle lies in the outline as open, row by row between its crossings. */
function openFloor({ cell_m, columns, rows, origin, clear_m }: DeliveryGrid, outline: readonly PlanPoint[]): void {
  for (let row = 1; row < rows - 1; row++) {
    const y = origin[1] + (row + 0.5) * cell_m
    const crossings: number[] = []
    for (const [i, a] of outline.entries()) {
      const b = outline[(i + 1) % outline.length]!
      if (a[1] > y !== b[1] > y) crossings.push(a[0] + ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]))
    }
    crossings.sort((p, q) => p - q)
    for (let c = 0; c + 1 < crossings.length; c += 2) {
      const first = Math.ceil((crossings[c]! - origin[0]) / cell_m - 0.5)
      const last = Math.floor((crossings[c + 1]! - origin[0]) / cell_m - 0.5)
      for (let column = Math.max(1, first); column <= Math.min(columns - 2, last); column++)
        clear_m[row * columns + column] = Number.POSITIVE_INFINITY
    }
  }
}

/** A partition thinner than a cell would slip between the middles of the cells. */
function asThickAsACell(shape: Shape, cell_m: number): Shape {
  const { width_m, depth_m } = shape.footprint
  const least_m = cell_m * Math.SQRT2
  if (width_m >= least_m && depth_m >= least_m) return shape
  return shapeOf({ ...shape.footprint, width_m: Math.max(width_m, least_m), depth_m: Math.max(depth_m, least_m) })
}

function block({ cell_m, columns, rows, origin, clear_m }: DeliveryGrid, { box, corners, square }: Shape): void {
  const toCell = (at: number, from: number) => (at - from) / cell_m - 0.5
  const [left, right] = [Math.ceil(toCell(box.minX, origin[0])), Math.floor(toCell(box.maxX, origin[0]))]
  const [low, high] = [Math.ceil(toCell(box.minY, origin[1])), Math.floor(toCell(box.maxY, origin[1]))]
  for (let row = Math.max(0, low); row <= Math.min(rows - 1, high); row++)
    for (let column = Math.max(0, left); column <= Math.min(columns - 1, right); column++) {
      const middle: PlanPoint = [origin[0] + (column + 0.5) * cell_m, origin[1] + (row + 0.5) * cell_m]
      if (square || containsPoint(corners, middle)) clear_m[row * columns + column] = 0
    }
}

/** Chamfer distance transform in two passes (Borgefors 1986), weights 1 and √2. */
function spreadDistances({ cell_m, columns, rows, clear_m }: DeliveryGrid): void {
  const straight = cell_m
  const diagonal = cell_m * Math.SQRT2
  const relax = (at: number, step: number) => {
    const near = Math.min(
      clear_m[at + step]! + straight,
      clear_m[at + step * columns]! + straight,
      clear_m[at + step * (columns + 1)]! + diagonal,
      clear_m[at + step * (columns - 1)]! + diagonal,
    )
    if (near < clear_m[at]!) clear_m[at] = near
  }
  for (let row = 1; row < rows - 1; row++)
    for (let column = 1; column < columns - 1; column++) relax(row * columns + column, -1)
  for (let row = rows - 2; row > 0; row--)
    for (let column = columns - 2; column > 0; column--) relax(row * columns + column, 1)
}
