import { BufferAttribute, BufferGeometry } from 'three'
import type { PlanPoint } from '../../../src/geometry/point'
import { signedArea_m2 } from '../../../src/geometry/polygon'
import { toScene } from '../plan-space'

const THICKNESS_M = 0.3

/**
 * Walls along closed outlines, standing outside them. Each vertex knows the way its wall faces, so that the shader
 * can lower the walls between the eye and the floor.
 */
export function wallGeometry(outlines: readonly (readonly PlanPoint[])[]): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const outward: number[] = []
  const indices: number[] = []
  for (const outline of outlines) {
    const corners = signedArea_m2(outline) < 0 ? [...outline].reverse() : outline
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % corners.length]!
      const length = Math.hypot(b[0] - a[0], b[1] - a[1])
      if (length < 1e-6) return
      const along: PlanPoint = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
      const out: PlanPoint = [along[1], -along[0]]
      const at = (base: PlanPoint, along_m: number, out_m: number, z: number): number[] => [
        base[0] + along[0] * along_m + out[0] * out_m,
        base[1] + along[1] * along_m + out[1] * out_m,
        z,
      ]
      const t = THICKNESS_M
      const face = (quad: readonly number[][], normal: readonly [number, number, number]): void => {
        const first = positions.length / 3
        for (const p of quad) {
          positions.push(...toScene([p[0]!, p[1]!, p[2]!]))
          normals.push(...toScene(normal))
          outward.push(...out)
        }
        indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
      }
      face([at(a, -t, t, 0), at(b, t, t, 0), at(b, t, t, 1), at(a, -t, t, 1)], [out[0], out[1], 0])
      face([at(b, 0, 0, 0), at(a, 0, 0, 0), at(a, 0, 0, 1), at(b, 0, 0, 1)], [-out[0], -out[1], 0])
      face([at(a, -t, t, 1), at(b, t, t, 1), at(b, 0, 0, 1), at(a, 0, 0, 1)], [0, 0, 1])
      face([at(b, t, t, 0), at(b, 0, 0, 0), at(b, 0, 0, 1), at(b, t, t, 1)], [along[0], along[1], 0])
      face([at(a, 0, 0, 0), at(a, -t, t, 0), at(a, -t, t, 1), at(a, 0, 0, 1)], [-along[0], -along[1], 0])
    })
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('aOutward', new BufferAttribute(new Float32Array(outward), 2))
  geometry.setIndex(indices)
  return geometry
}
