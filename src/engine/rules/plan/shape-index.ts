import type { Box } from '../../../geometry/box'
import { createBoxGrid } from '../../../geometry/clash/box-grid'
import { turnedBoxes } from '../../../geometry/clash/turned-boxes'
import type { Shape } from './body'

/** Shapes by where they stand. */
export interface ShapeIndex<S> {
  /** Shapes whose box meets the given one, and which `counts` says to take; in no order. */
  near(box: Box, counts?: (shape: S) => boolean): S[]
  /** True where there is one such shape. */
  meets(box: Box): boolean
}

/** Sorts shapes into grids by their size; O(n). */
export function indexShapes<S extends Shape>(shapes: readonly S[]): ShapeIndex<S> {
  if (shapes.length === 0) return { near: () => [], meets: () => false }
  const grid = createBoxGrid(turnedBoxes(shapes.map((shape) => shape.footprint)))
  return {
    near({ minX, minY, maxX, maxY }, counts) {
      const found: S[] = []
      const hits = grid.search(minX, minY, maxX, maxY)
      for (let k = 0; k < hits; k++) {
        const shape = shapes[grid.hits[k]!]!
        if (!counts || counts(shape)) found.push(shape)
      }
      return found
    },
    meets: ({ minX, minY, maxX, maxY }) => grid.meets(minX, minY, maxX, maxY),
  }
}
