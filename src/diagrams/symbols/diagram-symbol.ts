/** A graphical symbol: lines in a box of 24 by 24, x to the right, y down, and a letter or two where the norm has them. */
export interface DiagramSymbol {
  /** SVG path, stroked, never filled. */
  readonly lines: string
  readonly text?: { readonly x: number; readonly y: number; readonly size: number; readonly value: string }
}

/** A circle as a path. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`

/** One period of a sine, 8 wide, about the point: the sign of alternating current. */
export const wave = (x: number, y: number): string => `M${x - 4} ${y}q2 -4 4 0t4 0`
