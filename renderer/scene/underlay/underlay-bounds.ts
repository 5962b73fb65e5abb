import { underlayCorners } from '../../../src/imports/drawing/underlay-lines'
import type { Bounds } from '../camera/framing'
import type { UnderlayRecord } from './underlay-body'

/** The box around an underlay, flat on the ground. */
export function underlayBounds(underlay: UnderlayRecord): Bounds {
  const corners = underlayCorners(underlay)
  const [xs, ys] = [corners.map((c) => c[0]), corners.map((c) => c[1])]
  return { min: [Math.min(...xs), Math.min(...ys), 0], max: [Math.max(...xs), Math.max(...ys), 0] }
}

/** A box widened to take in the underlays that are shown: the camera must see as far as they reach. */
export function withUnderlays(bounds: Bounds, underlays: readonly UnderlayRecord[] | undefined): Bounds {
  return (underlays ?? [])
    .filter((u) => !u.hidden)
    .map(underlayBounds)
    .reduce(
      ({ min, max }, other): Bounds => ({
        min: [Math.min(min[0], other.min[0]), Math.min(min[1], other.min[1]), min[2]],
        max: [Math.max(max[0], other.max[0]), Math.max(max[1], other.max[1]), max[2]],
      }),
      bounds,
    )
}
