import type { SheetPoint } from '../diagram-layout'

/** Part of the sheet, sheet units; y grows downwards. */
export interface SheetBox {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The least box around some points. */
export function boxOf(points: Iterable<SheetPoint>): SheetBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** True where two boxes share more than an edge. */
export const meet = (a: SheetBox, b: SheetBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
