import { BoxGeometry, BufferAttribute } from 'three'
import type { PlanPoint } from '../../../../src/geometry/point'
import { sceneYaw_rad, toScene } from '../../plan-space'
import { WALL_CUT_M } from '../site-bounds'

export interface WallBox {
  readonly at: PlanPoint
  readonly rotation_deg: number
  readonly width_m: number
  readonly depth_m: number
  readonly low_m: number
  readonly high_m: number
  /** The way its wall faces, length one; null for a wall inside, which faces both ways. */
  readonly outward: PlanPoint | null
}

/**
 * A box that the shader of walls lowers together with its wall: its heights are shares of the cut. Facing both ways
 * counts as half way between standing and ducking: visible, and not in the way.
 */
export function wallBox({ at, rotation_deg, width_m, depth_m, low_m, high_m, outward }: WallBox): BoxGeometry {
  const [low, high] = [low_m, high_m].map((z) => Math.min(z, WALL_CUT_M) / WALL_CUT_M) as [number, number]
  const box = new BoxGeometry(width_m, high - low, depth_m)
  box.rotateY(sceneYaw_rad(rotation_deg))
  box.translate(...(toScene([at[0], at[1], (low + high) / 2]) as [number, number, number]))
  const count = box.getAttribute('position').count
  const facing = new Float32Array(count * 2)
  if (outward) for (let i = 0; i < count; i++) facing.set(outward, i * 2)
  box.setAttribute('aOutward', new BufferAttribute(facing, 2))
  return box
}
