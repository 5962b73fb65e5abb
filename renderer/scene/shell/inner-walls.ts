import { BoxGeometry, BufferAttribute } from 'three'
import type { Building } from '../../../src/model/building'
import { sceneYaw_rad, toScene } from '../plan-space'

/** A partition of unknown make: two boards on studs, project assumption for the drawing only. */
const USUAL_THICKNESS_M = 0.15

/**
 * Walls inside the buildings, one metre high for the shader to stretch. They face both ways, which it takes as half
 * way between standing and ducking: visible, and not in the way.
 */
export function innerWalls(buildings: readonly Building[]): BoxGeometry[] {
  return buildings.flatMap(({ walls }) =>
    walls.flatMap(({ from, to, thickness_m = USUAL_THICKNESS_M }) => {
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
      const length = Math.hypot(dx, dy)
      if (length < 1e-6) return []
      // Ends reach into the corner that the next wall makes.
      const box = new BoxGeometry(length + thickness_m, 1, thickness_m)
      box.rotateY(sceneYaw_rad((Math.atan2(dy, dx) * 180) / Math.PI))
      box.translate(...(toScene([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 0.5]) as [number, number, number]))
      const count = box.getAttribute('position').count
      box.setAttribute('aOutward', new BufferAttribute(new Float32Array(count * 2), 2))
      return [box]
    }),
  )
}
