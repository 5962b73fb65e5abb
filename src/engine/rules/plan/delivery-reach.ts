import { type Box, boxOf } from '../../../geometry/box'
import type { PlanPoint } from '../../../geometry/point'
import type { DeliveryGrid } from './delivery-grid'

/** How far inside its door a hall's floor may begin, metres: the thickness of walls and vestibules. */
const DOOR_REACH_m = 3

/**
 * Where a thing of a width can be moved to over the free floor from some doors.
 * @returns whether a place can be reached, or null where no door opens on floor wide enough to start from
 */
export function deliveryReach(
  grid: DeliveryGrid,
  doors: readonly PlanPoint[],
  width_m: number,
): ((corners: readonly PlanPoint[]) => boolean) | null {
  const { columns, clear_m, cell_m } = grid
  const least_m = width_m / 2
  const reached = new Uint8Array(clear_m.length)
  const queue: number[] = []
  const visit = (at: number) => {
    if (reached[at] === 1 || clear_m[at]! < least_m) return
    reached[at] = 1
    queue.push(at)
  }
  for (const [x, y] of doors)
    forEachCell(grid, grown({ minX: x, minY: y, maxX: x, maxY: y }, DOOR_REACH_m + least_m), visit)
  if (queue.length === 0) return null
  for (let next = 0; next < queue.length; next++) {
    const at = queue[next]!
    for (const step of [1, -1, columns, -columns]) visit(at + step)
  }
  // A thing is in its place once it stands before it: what is beside it there is set after it or parted from it.
  return (corners) => {
    let arrived = false
    forEachCell(grid, grown(boxOf(corners), width_m + cell_m), (at) => {
      arrived ||= reached[at] === 1
    })
    return arrived
  }
}

const grown = ({ minX, minY, maxX, maxY }: Box, by_m: number): Box => ({
  minX: minX - by_m,
  minY: minY - by_m,
  maxX: maxX + by_m,
  maxY: maxY + by_m,
})

/** Calls back for every cell whose middle lies in a box, the ring of wall left out. */
function forEachCell({ columns, rows, origin, cell_m }: DeliveryGrid, box: Box, visit: (at: number) => void): void {
  const first = Math.max(1, Math.ceil((box.minX - origin[0]) / cell_m - 0.5))
  const last = Math.min(columns - 2, Math.floor((box.maxX - origin[0]) / cell_m - 0.5))
  const low = Math.max(1, Math.ceil((box.minY - origin[1]) / cell_m - 0.5))
  const high = Math.min(rows - 2, Math.floor((box.maxY - origin[1]) / cell_m - 0.5))
  for (let row = low; row <= high; row++)
    for (let column = first; column <= last; column++) visit(row * columns + column)
}
