import type { PlanPoint } from '../../../src/geometry/point'

/** Someone on foot on the storey that is worked on. */
export interface Walker {
  readonly at: PlanPoint
  /** 0 looks north, 90 east. */
  readonly heading_deg: number
  /** Above the horizon positive. */
  readonly look_deg: number
}

/** What the keys ask for: shares from -1 to 1. */
export interface Stride {
  readonly ahead: number
  readonly right: number
  readonly turn: number
  readonly fast: boolean
}

/** Brisk, so that a hall of a hundred metres is crossed in half a minute; project assumptions. */
const SPEED_mps = 3
const FAST_mps = 9
const TURN_degps = 75
/** No wall is thinner than a body and twice this: it is looked for at least so often on the way. */
const MOST_STRIDE_m = 0.2
/** Steepest look up or down. */
const MOST_LOOK_deg = 70

/**
 * The walker a moment later. What may not be entered stops them on that axis alone, so that they slide along a row.
 * @param isFree false where nobody can stand
 */
export function walked(walker: Walker, stride: Stride, seconds: number, isFree: (at: PlanPoint) => boolean): Walker {
  const heading_deg = turned(walker.heading_deg, stride.turn * TURN_degps * seconds)
  const h = (heading_deg * Math.PI) / 180
  const [sin, cos] = [Math.sin(h), Math.cos(h)]
  const length = Math.hypot(stride.ahead, stride.right)
  const reach_m = length === 0 ? 0 : ((stride.fast ? FAST_mps : SPEED_mps) * seconds) / Math.max(1, length)
  const steps = Math.max(1, Math.ceil(reach_m / MOST_STRIDE_m))
  const dx = ((sin * stride.ahead + cos * stride.right) * reach_m) / steps
  const dy = ((cos * stride.ahead - sin * stride.right) * reach_m) / steps
  let at = walker.at
  for (let i = 0; i < steps; i++) at = slid(at, dx, dy, isFree)
  return { ...walker, at, heading_deg }
}

function slid([x, y]: PlanPoint, dx: number, dy: number, isFree: (at: PlanPoint) => boolean): PlanPoint {
  // Who begins inside something may leave it.
  const stuck = !isFree([x, y])
  const east = stuck || isFree([x + dx, y]) ? x + dx : x
  const north = stuck || isFree([east, y + dy]) ? y + dy : y
  return [east, north]
}

/** The walker looking elsewhere, degrees to the right and up. */
export const looking = (walker: Walker, right_deg: number, up_deg: number): Walker => ({
  ...walker,
  heading_deg: turned(walker.heading_deg, right_deg),
  look_deg: Math.max(-MOST_LOOK_deg, Math.min(MOST_LOOK_deg, walker.look_deg + up_deg)),
})

const turned = (heading_deg: number, by_deg: number): number => (((heading_deg + by_deg) % 360) + 360) % 360
