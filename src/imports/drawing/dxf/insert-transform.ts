/** A block that is shown: where, how large and how often. */
export interface InsertEntity {
  readonly block: string
  /** Number of its layer. */
  readonly layer: number
  /** Drawn where the block was drawn, as that of a DIMENSION is. */
  readonly inPlace: boolean
  readonly at: readonly [number, number]
  readonly scale: readonly [number, number]
  readonly rotation_deg: number
  readonly columns: number
  readonly rows: number
  /** Between columns and rows. */
  readonly spacing: readonly [number, number]
  readonly isMirrored: boolean
}

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

/** Where an INSERT puts its block: once, or in each place of its rectangular array (turned, but not scaled, with it). */
export function* insertTransforms(insert: InsertEntity, base: readonly [number, number]): Generator<Transform> {
  if (insert.inPlace) return yield identity
  const { at, scale, columns, rows, spacing } = insert
  const angle = (insert.rotation_deg * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const flip = insert.isMirrored ? -1 : 1
  const toOrigin = transform(1, 0, 0, 1, -base[0], -base[1])
  for (let row = 0; row < Math.max(1, rows); row++)
    for (let column = 0; column < Math.max(1, columns); column++) {
      const [dx, dy] = [column * spacing[0], row * spacing[1]]
      const x = at[0] + dx * cos - dy * sin
      const y = at[1] + dx * sin + dy * cos
      const placed = transform(
        cos * scale[0] * flip,
        sin * scale[0],
        -sin * scale[1] * flip,
        cos * scale[1],
        x * flip,
        y,
      )
      yield placed.after(toOrigin)
    }
}
