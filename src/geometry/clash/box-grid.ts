import { cellAt, type SizeClass, sizeClass, sizeClasses } from './size-classes'
import { diagonal_m, ROW, type TurnedBoxes } from './turned-boxes'

/** Finds the boxes near a place, and follows boxes that move. */
export interface BoxGrid {
  /** What the last search found: its first entries. */
  readonly hits: Int32Array
  /**
   * Finds the boxes whose axis-parallel box meets the given one, touching included, in no order.
   * @returns how many; they stand in `hits` until the next search
   */
  search(minX: number, minY: number, maxX: number, maxY: number): number
  /** True where there is one such box. */
  meets(minX: number, minY: number, maxX: number, maxY: number): boolean
  /** Takes note that the row of a box was rewritten; puts it in where it was taken out. */
  move(i: number): void
  /** Takes a box out. */
  remove(i: number): void
}

const NONE = -1

/** A size class with the boxes of each cell as a list: its first box here, the others by `next`. */
interface Layer extends SizeClass {
  readonly first: Int32Array
  /** Members now. */
  members: number
}

/** Builds the grid over boxes whose rows it goes on reading. O(n); a move is O(1). */
export function createBoxGrid(boxes: TurnedBoxes): BoxGrid {
  const { count, rows: box } = boxes
  const { classes, classOf } = sizeClasses(boxes)
  const layers = classes.map(layerOf)
  const layerOfBox = Int32Array.from(classOf)
  const slotOf = new Int32Array(count).fill(NONE)
  const next = new Int32Array(count)
  const previous = new Int32Array(count)
  const hits = new Int32Array(count)

  const link = (i: number): void => {
    const layer = layers[layerOfBox[i]!]!
    const slot = cellAt(layer, box[i * ROW]!, box[i * ROW + 1]!)
    const head = layer.first[slot]!
    next[i] = head
    previous[i] = NONE
    if (head !== NONE) previous[head] = i
    layer.first[slot] = i
    slotOf[i] = slot
    layer.members++
  }
  const unlink = (i: number): void => {
    if (slotOf[i] === NONE) return
    const layer = layers[layerOfBox[i]!]!
    if (previous[i] === NONE) layer.first[slotOf[i]!] = next[i]!
    else next[previous[i]!] = next[i]!
    if (next[i] !== NONE) previous[next[i]!] = previous[i]!
    slotOf[i] = NONE
    layer.members--
  }
  for (let i = count - 1; i >= 0; i--) link(i)

  /** Goes through what is near; stops at the first with `any`. */
  const look = (minX: number, minY: number, maxX: number, maxY: number, any: boolean): number => {
    const x = (minX + maxX) / 2
    const y = (minY + maxY) / 2
    const reachX = (maxX - minX) / 2
    const reachY = (maxY - minY) / 2
    let found = 0
    for (const layer of layers) {
      if (layer.members === 0) continue
      const { perMetre, columns, rows, first } = layer
      const x0 = Math.floor(minX * perMetre - 0.5)
      const y0 = Math.floor(minY * perMetre - 0.5)
      // No cell twice: where the box asked about is wider than the grid, all of it is gone through once.
      const x1 = Math.min(Math.floor(maxX * perMetre + 0.5), x0 + columns - 1)
      const y1 = Math.min(Math.floor(maxY * perMetre + 0.5), y0 + rows - 1)
      for (let cy = y0; cy <= y1; cy++) {
        const row = (cy & (rows - 1)) * columns
        for (let cx = x0; cx <= x1; cx++) {
          for (let i = first[row + (cx & (columns - 1))]!; i !== NONE; i = next[i]!) {
            const at = i * ROW
            if (Math.abs(box[at]! - x) > box[at + 2]! + reachX) continue
            if (Math.abs(box[at + 1]! - y) > box[at + 3]! + reachY) continue
            hits[found++] = i
            if (any) return found
          }
        }
      }
    }
    return found
  }

  return {
    hits,
    search: (minX, minY, maxX, maxY) => look(minX, minY, maxX, maxY, false),
    meets: (minX, minY, maxX, maxY) => look(minX, minY, maxX, maxY, true) > 0,
    remove: unlink,
    move(i) {
      unlink(i)
      const diagonal = diagonal_m(box, i)
      if (diagonal > layers[layerOfBox[i]!]!.cell_m) {
        let fits = layers.findIndex((layer) => layer.cell_m >= diagonal)
        if (fits < 0) fits = layers.push(layerOf(sizeClass(diagonal, 1, 0, 0))) - 1
        layerOfBox[i] = fits
      }
      link(i)
    },
  }
}

const layerOf = (size: SizeClass): Layer => ({
  ...size,
  first: new Int32Array(size.columns * size.rows).fill(NONE),
  members: 0,
})
