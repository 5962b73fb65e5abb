import { painted, type ShapeData } from './shape-builder'

const SIDES = 10

/** A pipe along the depth, round whatever its bore. */
export const pipe = (): ShapeData =>
  tube(
    (c, s, end) => [c / 2, end - 0.5, 0.5 + s / 2],
    (c, s) => [c, 0, s],
  )

/** A pipe standing upright. */
export const riser = (): ShapeData =>
  tube(
    (c, s, end) => [s / 2, c / 2, end],
    (c, s) => [s, c, 0],
  )

type Triple = readonly [number, number, number]

/** The mantle of a cylinder; its ends lie inside what it joins. */
function tube(
  at: (cos: number, sin: number, end: 0 | 1) => Triple,
  normal: (cos: number, sin: number) => Triple,
): ShapeData {
  const { shade, paint } = painted()
  const points: number[] = []
  const normals: number[] = []
  const looks: number[] = []
  const indices: number[] = []
  for (let i = 0; i <= SIDES; i++) {
    const angle = (i / SIDES) * 2 * Math.PI
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    for (const end of [0, 1] as const) {
      points.push(...at(c, s, end))
      normals.push(...normal(c, s))
      looks.push(shade, shade, shade, paint)
    }
    if (i === SIDES) continue
    const first = 2 * i
    indices.push(first, first + 3, first + 2, first, first + 1, first + 3)
  }
  return {
    fractions: new Float32Array(points),
    metres: new Float32Array(points.length),
    relative: new Float32Array(points.length),
    normals: new Float32Array(normals),
    looks: new Float32Array(looks),
    indices: new Uint16Array(indices),
    triangles: indices.length / 3,
  }
}
