import type { EditRefusal } from '../../src/commands/edit'
import type { StructurePart } from '../../src/commands/structure/structure-part'
import type { PlanPoint } from '../../src/geometry/point'
import type { AxisLock } from './axis-lock'
import type { PointSnap } from './snapping/points/snap-point'

/** How a kind of part is drawn: by its ground, along a line, or one by one. */
export type DrawForm = 'ground' | 'strip' | 'line' | 'grid' | 'spot' | 'in-wall'

/** Everything that can be drawn, in the order of the menu. */
export const drawForms = {
  building: 'ground',
  hall: 'ground',
  wall: 'line',
  door: 'in-wall',
  'dock-door': 'in-wall',
  column: 'spot',
  'column-grid': 'grid',
  pad: 'ground',
  yard: 'ground',
  road: 'strip',
  egress: 'strip',
  delivery: 'strip',
  zone: 'ground',
  fence: 'ground',
} as const satisfies Readonly<Record<string, DrawForm>>

export type DrawKind = keyof typeof drawForms
export const drawKinds = Object.keys(drawForms) as readonly DrawKind[]

/** Ground is drawn by two corners of a rectangle, or corner by corner. */
export type DrawMethod = 'rectangle' | 'polygon'

/** Sizes that a drawing takes besides its points, metres. Starting values are project assumptions, there to be typed over. */
export interface DrawSizes {
  readonly strip_m: number
  readonly door_m: number
  readonly column_m: number
  readonly pitchEast_m: number
  readonly pitchNorth_m: number
}

/** Figures being typed instead of pointed at. */
export interface DrawEntry {
  readonly texts: readonly string[]
  readonly active: number
}

/** Drawing a part: what is placed so far and where the pointer is, nothing of it written. */
export interface Drawing {
  readonly type: 'drawing'
  readonly kind: DrawKind
  readonly method: DrawMethod
  readonly sizes: DrawSizes
  readonly points: readonly PlanPoint[]
  /** Where the next point would go; null until the pointer comes over the floor. */
  readonly next: PointSnap | null
  /** Where the pointer is on the canvas: the figures stand beside it. */
  readonly screen_px: readonly [x: number, y: number]
  readonly entry: DrawEntry | null
  /** Why what would be drawn by a click now may not be; its code is under `edits.refusals`. */
  readonly refusal: EditRefusal | null
  readonly lock?: AxisLock
}

/** Dragging a corner, a side or the whole of a part that is there. */
export interface Reshaping {
  readonly type: 'reshaping'
  readonly part: StructurePart
  /** Where what is dragged was taken. */
  readonly origin: PlanPoint
  readonly lock?: AxisLock
  /** Where the part's points would be. */
  readonly points: readonly PlanPoint[]
  /** The place in hand: what snapped, with its guide. */
  readonly at: PointSnap
  readonly refusal: EditRefusal | null
}

const usualSizes = { column_m: 0.4, pitchEast_m: 6, pitchNorth_m: 6 }
const stripWidths: Partial<Record<DrawKind, number>> = { road: 6, egress: 1.2, delivery: 3 }
const doorWidths: Partial<Record<DrawKind, number>> = { door: 1, 'dock-door': 3 }

/** A tool armed for that kind, with nothing drawn yet. */
export const armedDrawing = (kind: DrawKind, before?: Drawing): Drawing => ({
  type: 'drawing',
  kind,
  method: before?.method ?? 'rectangle',
  sizes: {
    ...usualSizes,
    strip_m: stripWidths[kind] ?? before?.sizes.strip_m ?? 1.2,
    door_m: doorWidths[kind] ?? before?.sizes.door_m ?? 1,
  },
  points: [],
  next: null,
  screen_px: before?.screen_px ?? [0, 0],
  entry: null,
  refusal: null,
})

/** True where the next click finishes the drawing. */
export function isLastPoint(drawing: Drawing): boolean {
  switch (drawForms[drawing.kind]) {
    case 'spot':
    case 'in-wall':
      return true
    case 'grid':
      return drawing.points.length === 1
    case 'ground':
      return drawing.method === 'rectangle' && drawing.points.length === 1
    default:
      return false
  }
}

/** True where a drawing goes on until it is closed or ended: a polygon, a wall, a road. */
export function isOpenEnded(drawing: Drawing): boolean {
  const form = drawForms[drawing.kind]
  return form === 'line' || form === 'strip' || (form === 'ground' && drawing.method === 'polygon')
}
