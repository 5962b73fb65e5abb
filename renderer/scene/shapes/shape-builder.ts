import { linearColour } from '../colour/ramp'

/**
 * A coordinate along one axis of a body whose size is not known yet: a fraction of the size, plus metres. Frames and
 * doors so keep their true thickness whatever the size of the product. Across and deep run -0.5 to 0.5, up 0 to 1.
 */
export type Stretch = number | readonly [fraction: number, metres: number]
export type StretchPoint = readonly [x: Stretch, y: Stretch, z: Stretch]

/** How a face takes colour: `paint` 1 shows the object's own colour times `shade`, 0 shows `bare` alone. */
export interface Look {
  readonly paint: number
  readonly bare: string
  readonly shade: number
}

/** Plain arrays of one shape; a vertex stands at fraction × size + metres + relative × the shorter side. */
export interface ShapeData {
  readonly fractions: Float32Array
  readonly metres: Float32Array
  readonly relative: Float32Array
  readonly normals: Float32Array
  /** Red, green, blue (linear, shade folded in) and paint. */
  readonly looks: Float32Array
  readonly indices: Uint16Array
  readonly triangles: number
}

export const painted = (shade = 1): Look => ({ paint: 1, bare: '#ffffff', shade })
export const bare = (hex: string, shade = 1): Look => ({ paint: 0, bare: hex, shade })
export const tinted = (hex: string, paint: number, shade = 1): Look => ({ paint, bare: hex, shade })

type Triple = readonly [number, number, number]
const split = (s: Stretch): readonly [number, number] => (typeof s === 'number' ? [s, 0] : s)

/** Collects boxes and drums into one shape. */
export class ShapeBuilder {
  readonly #fractions: number[] = []
  readonly #metres: number[] = []
  readonly #relative: number[] = []
  readonly #normals: number[] = []
  readonly #looks: number[] = []
  readonly #indices: number[] = []

  /** An upright box between two corners. The underside is left out: nobody sees it. */
  box(low: StretchPoint, high: StretchPoint, look: Look, topLook: Look = look): this {
    const [x0, y0, z0] = [split(low[0]), split(low[1]), split(low[2])]
    const [x1, y1, z1] = [split(high[0]), split(high[1]), split(high[2])]
    type Corner = readonly [readonly [number, number], readonly [number, number], readonly [number, number]]
    const face = (a: Corner, b: Corner, c: Corner, d: Corner, n: Triple, l: Look): void => {
      const first = this.#count
      for (const corner of [a, b, c, d])
        this.#vertex(
          [corner[0][0], corner[1][0], corner[2][0]],
          [corner[0][1], corner[1][1], corner[2][1]],
          [0, 0, 0],
          n,
          l,
        )
      this.#indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
    }
    face([x0, y0, z0], [x1, y0, z0], [x1, y0, z1], [x0, y0, z1], [0, -1, 0], look)
    face([x1, y0, z0], [x1, y1, z0], [x1, y1, z1], [x1, y0, z1], [1, 0, 0], look)
    face([x1, y1, z0], [x0, y1, z0], [x0, y1, z1], [x1, y1, z1], [0, 1, 0], look)
    face([x0, y1, z0], [x0, y0, z0], [x0, y0, z1], [x0, y1, z1], [-1, 0, 0], look)
    face([x0, y0, z1], [x1, y0, z1], [x1, y1, z1], [x0, y1, z1], [0, 0, 1], topLook)
    return this
  }

  /** A standing drum, its radius a share of the shorter side. */
  drum(centre: StretchPoint, radius: number, height_m: number, look: Look, topLook: Look = look, sides = 14): this {
    const [cx, cy, cz] = [split(centre[0]), split(centre[1]), split(centre[2])]
    const at = (angle: number, lift_m: number, normal: Triple, l: Look): void =>
      this.#vertex(
        [cx[0], cy[0], cz[0]],
        [cx[1], cy[1], cz[1] + lift_m],
        [Math.cos(angle) * radius, Math.sin(angle) * radius, 0],
        normal,
        l,
      )
    for (let i = 0; i < sides; i++) {
      const [a, b] = [(i / sides) * 2 * Math.PI, ((i + 1) / sides) * 2 * Math.PI]
      const side = this.#count
      at(a, 0, [Math.cos(a), Math.sin(a), 0], look)
      at(b, 0, [Math.cos(b), Math.sin(b), 0], look)
      at(b, height_m, [Math.cos(b), Math.sin(b), 0], look)
      at(a, height_m, [Math.cos(a), Math.sin(a), 0], look)
      this.#indices.push(side, side + 1, side + 2, side, side + 2, side + 3)
      const cap = this.#count
      this.#vertex([cx[0], cy[0], cz[0]], [cx[1], cy[1], cz[1] + height_m], [0, 0, 0], [0, 0, 1], topLook)
      at(a, height_m, [0, 0, 1], topLook)
      at(b, height_m, [0, 0, 1], topLook)
      this.#indices.push(cap, cap + 1, cap + 2)
    }
    return this
  }

  /** An upright disc that looks to the front, its radius a share of the width and of the height: round where they agree. */
  disc(centre: StretchPoint, [across, up]: readonly [Stretch, Stretch], look: Look, sides = 12): this {
    const [cx, cy, cz] = [split(centre[0]), split(centre[1]), split(centre[2])]
    const [rx, rz] = [split(across), split(up)]
    const at = (angle: number | null): void => {
      const [c, s] = angle === null ? [0, 0] : [Math.cos(angle), Math.sin(angle)]
      this.#vertex(
        [cx[0] + c * rx[0], cy[0], cz[0] + s * rz[0]],
        [cx[1] + c * rx[1], cy[1], cz[1] + s * rz[1]],
        [0, 0, 0],
        [0, -1, 0],
        look,
      )
    }
    const first = this.#count
    at(null)
    for (let i = 0; i <= sides; i++) at((i / sides) * 2 * Math.PI)
    for (let i = 1; i <= sides; i++) this.#indices.push(first, first + i, first + i + 1)
    return this
  }

  /** The finished arrays. */
  build(): ShapeData {
    return {
      fractions: new Float32Array(this.#fractions),
      metres: new Float32Array(this.#metres),
      relative: new Float32Array(this.#relative),
      normals: new Float32Array(this.#normals),
      looks: new Float32Array(this.#looks),
      indices: new Uint16Array(this.#indices),
      triangles: this.#indices.length / 3,
    }
  }

  get #count(): number {
    return this.#fractions.length / 3
  }

  #vertex(fraction: Triple, metres: Triple, relative: Triple, normal: Triple, look: Look): void {
    this.#fractions.push(...fraction)
    this.#metres.push(...metres)
    this.#relative.push(...relative)
    this.#normals.push(...normal)
    const [r, g, b] = linearColour(look.bare)
    this.#looks.push(r * look.shade, g * look.shade, b * look.shade, look.paint)
  }
}
