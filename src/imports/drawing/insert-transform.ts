import type { DxfBlock, DxfEntity } from 'dxf'
import type { FlatLine } from './drawing'

/** An affine map of the plane: x' = ax + cy + e, y' = bx + dy + f. */
export interface Transform {
  readonly a: number
  readonly b: number
  readonly c: number
  readonly d: number
  readonly e: number
  readonly f: number
  /** The map that does `inner` first and this one then. */
  after(inner: Transform): Transform
}

const transform = (a: number, b: number, c: number, d: number, e: number, f: number): Transform => ({
  a,
  b,
  c,
  d,
  e,
  f,
  after: (i) =>
    transform(
      a * i.a + c * i.b,
      b * i.a + d * i.b,
      a * i.c + c * i.d,
      b * i.c + d * i.d,
      a * i.e + c * i.f + e,
      b * i.e + d * i.f + f,
    ),
})

export const identity: Transform = transform(1, 0, 0, 1, 0, 0)

/** A polyline carried along; the same one where nothing moves. */
export function transformLine(t: Transform, line: FlatLine): FlatLine {
  if (t === identity) return line
  const moved: number[] = new Array(line.length)
  for (let i = 0; i + 1 < line.length; i += 2) {
    const [x, y] = [line[i]!, line[i + 1]!]
    moved[i] = t.a * x + t.c * y + t.e
    moved[i + 1] = t.b * x + t.d * y + t.f
  }
  return moved
}

/** Where an INSERT puts its block: once, or in each place of its rectangular array (turned, but not scaled, with it). */
export function* insertTransforms(insert: DxfEntity, block: DxfBlock): Generator<Transform> {
  const isInsert = insert.type === 'INSERT'
  // A DIMENSION shows a block of its own that is drawn in place.
  if (!isInsert) return yield identity
  const { scaleX = 1, scaleY = 1, rotation = 0, columnCount = 1, rowCount = 1 } = insert
  const { columnSpacing = 0, rowSpacing = 0 } = insert
  const angle = (rotation * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const flip = insert.extrusionZ === -1 ? -1 : 1
  const toOrigin = transform(1, 0, 0, 1, -(block.x ?? 0), -(block.y ?? 0))
  for (let row = 0; row < Math.max(1, rowCount); row++)
    for (let column = 0; column < Math.max(1, columnCount); column++) {
      const [dx, dy] = [column * columnSpacing, row * rowSpacing]
      const x = (insert.x ?? 0) + dx * cos - dy * sin
      const y = (insert.y ?? 0) + dx * sin + dy * cos
      const placed = transform(cos * scaleX * flip, sin * scaleX, -sin * scaleY * flip, cos * scaleY, x * flip, y)
      yield placed.after(toOrigin)
    }
}
