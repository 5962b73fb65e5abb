import { BufferAttribute, BufferGeometry } from 'three'
import type { PlanPoint } from '../../../../src/geometry/point'
import { signedArea_m2 } from '../../../../src/geometry/polygon'
import type { Building } from '../../../../src/model/building'
import { wallPieces } from '../../../editor/walls/wall-pieces'
import { OUTER_WALL_M } from '../../../editor/walls/wall-thickness'
import { toScene } from '../../plan-space'
import { WALL_CUT_M } from '../site-bounds'

/**
 * Walls along the outlines of buildings, standing outside them, open where doors are. Heights are shares of the cut, and
 * each vertex knows the way its wall faces, so that the shader can lower the walls between the eye and the floor.
 */
export function wallGeometry(buildings: readonly Pick<Building, 'outline' | 'openings'>[]): BufferGeometry {
  const positions: number[] = []
  const normals: number[] = []
  const outward: number[] = []
  const indices: number[] = []
  for (const { outline, openings } of buildings) {
    const corners = signedArea_m2(outline) < 0 ? [...outline].reverse() : outline
    corners.forEach((a, i) => {
      const b = corners[(i + 1) % corners.length]!
      const length = Math.hypot(b[0] - a[0], b[1] - a[1])
      const along: PlanPoint = [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
      const out: PlanPoint = [along[1], -along[0]]
      const at = (along_m: number, out_m: number, z: number): number[] => [
        a[0] + along[0] * along_m + out[0] * out_m,
        a[1] + along[1] * along_m + out[1] * out_m,
        z,
      ]
      const face = (quad: readonly number[][], normal: readonly [number, number, number]): void => {
        const first = positions.length / 3
        for (const p of quad) {
          positions.push(...toScene([p[0]!, p[1]!, p[2]!]))
          normals.push(...toScene(normal))
          outward.push(...out)
        }
        indices.push(first, first + 1, first + 2, first, first + 2, first + 3)
      }
      for (const { from_m, to_m, low_m, high_m } of wallPieces(a, b, openings, WALL_CUT_M)) {
        const t = OUTER_WALL_M
        const [low, high] = [low_m / WALL_CUT_M, high_m / WALL_CUT_M]
        // Outside, corners reach round the thickness of the next wall.
        const start = from_m === 0 ? -t : from_m
        const end = to_m === length ? length + t : to_m
        face([at(start, t, low), at(end, t, low), at(end, t, high), at(start, t, high)], [out[0], out[1], 0])
        face([at(to_m, 0, low), at(from_m, 0, low), at(from_m, 0, high), at(to_m, 0, high)], [-out[0], -out[1], 0])
        face([at(start, t, high), at(end, t, high), at(to_m, 0, high), at(from_m, 0, high)], [0, 0, 1])
        face([at(end, t, low), at(to_m, 0, low), at(to_m, 0, high), at(end, t, high)], [along[0], along[1], 0])
        face(
          [at(from_m, 0, low), at(start, t, low), at(start, t, high), at(from_m, 0, high)],
          [-along[0], -along[1], 0],
        )
        if (low > 0) face([at(start, 0, low), at(end, 0, low), at(end, t, low), at(start, t, low)], [0, 0, -1])
      }
    })
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new BufferAttribute(new Float32Array(positions), 3))
  geometry.setAttribute('normal', new BufferAttribute(new Float32Array(normals), 3))
  geometry.setAttribute('aOutward', new BufferAttribute(new Float32Array(outward), 2))
  geometry.setIndex(indices)
  return geometry
}
