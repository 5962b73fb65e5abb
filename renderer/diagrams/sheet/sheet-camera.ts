import type { SheetPoint } from '../../../src/diagrams/layout/diagram-layout'

/** How the sheet lies in the window: screen = sheet × scale + offset, pixels. */
export interface SheetCamera {
  readonly x: number
  readonly y: number
  readonly scale: number
}

export interface SheetSize {
  readonly width: number
  readonly height: number
}

/** A rectangle of the sheet. */
export interface SheetBox extends SheetSize {
  readonly x: number
  readonly y: number
}

const CLOSEST = 2.5
const FARTHEST = 0.04
/** Below this nobody reads a line, and below the other not even a name. */
export const READABLE = 0.6
export const OVERVIEW = 0.3

const within = (scale: number): number => Math.min(Math.max(scale, FARTHEST), CLOSEST)

/** What the choice of views above and the legend below cover of the window, pixels. */
const COVERED = { top: 44, bottom: 36 } as const

/** The whole sheet, centred in what nothing covers, no larger than life. */
export function fitSheet(sheet: SheetSize, window: SheetSize): SheetCamera {
  const free = Math.max(window.height - COVERED.top - COVERED.bottom, window.height / 2)
  const scale = within(Math.min(window.width / sheet.width, free / sheet.height, 1))
  return {
    scale,
    x: (window.width - sheet.width * scale) / 2,
    y: COVERED.top + (free - sheet.height * scale) / 2,
  }
}

/** Room for the controls that lie over the upper and left edge of the sheet, pixels. */
const EDGE = { top: 56, left: 24 } as const

/**
 * How a diagram opens: whole where that can be read, else readable and at its first source.
 * @param first box of the source where reading begins
 * @param from the edge of the sheet where the sources stand
 */
export function openingCamera(sheet: SheetSize, window: SheetSize, first: SheetBox, from: 'top' | 'left'): SheetCamera {
  const whole = fitSheet(sheet, window)
  if (whole.scale >= READABLE) return whole
  const scale = READABLE
  // Along an axis where the sheet is smaller than the window it stays in the middle.
  const along = (size: number, room: number, start: number, length: number): number =>
    size * scale < room ? (room - size * scale) / 2 : room / 2 - (start + length / 2) * scale
  const x = from === 'left' ? EDGE.left - first.x * scale : along(sheet.width, window.width, first.x, first.width)
  const y = from === 'top' ? EDGE.top - first.y * scale : along(sheet.height, window.height, first.y, first.height)
  return { scale, x, y }
}

/** Zooms by a factor and leaves the sheet under a pixel where it is. */
export function zoomAt(camera: SheetCamera, [px, py]: SheetPoint, factor: number): SheetCamera {
  const scale = within(camera.scale * factor)
  const by = scale / camera.scale
  return { scale, x: px - (px - camera.x) * by, y: py - (py - camera.y) * by }
}

export const panBy = (camera: SheetCamera, dx: number, dy: number): SheetCamera => ({
  ...camera,
  x: camera.x + dx,
  y: camera.y + dy,
})

/** The part of the sheet that the window shows. */
export const shownBox = ({ x, y, scale }: SheetCamera, window: SheetSize): SheetBox => ({
  x: -x / scale,
  y: -y / scale,
  width: window.width / scale,
  height: window.height / scale,
})

export const overlaps = (a: SheetBox, b: SheetBox): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

export const contains = (a: SheetBox, b: SheetBox): boolean =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height

/** The box with a margin of a share of its size on each side. */
export const grown = ({ x, y, width, height }: SheetBox, share: number): SheetBox => ({
  x: x - width * share,
  y: y - height * share,
  width: width * (1 + 2 * share),
  height: height * (1 + 2 * share),
})

/** Brings a box to the middle; no farther than it must be to be seen whole, no closer than life. */
export function frameBox(camera: SheetCamera, box: SheetBox, window: SheetSize): SheetCamera {
  const whole = fitSheet(grown(box, 0.1), window).scale
  const scale = Math.min(whole, Math.max(camera.scale, READABLE))
  return {
    scale,
    x: window.width / 2 - (box.x + box.width / 2) * scale,
    y: window.height / 2 - (box.y + box.height / 2) * scale,
  }
}

/** The smallest box around several; null around none. */
export function boxAroundAll(boxes: readonly SheetBox[]): SheetBox | null {
  if (boxes.length === 0) return null
  const x = Math.min(...boxes.map((b) => b.x))
  const y = Math.min(...boxes.map((b) => b.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((b) => b.x + b.width)) - x,
    height: Math.max(...boxes.map((b) => b.y + b.height)) - y,
  }
}
