import { type Outline, outlineEdges } from '../../../src/geometry/outline'
import { GROUND_M } from '../items/body'
import { toScene } from '../plan-space'

/** Drawn height where none is given: the 7 ft of fabric that NEC 110.31(A) asks for, 2.13 m. */
const USUAL_HEIGHT_M = 2.13
/** Posts stand about this far apart, metres; drawing only. */
const POST_M = 3
/** Crossed wires per bay make it read as mesh. */
const BAY_LIMIT = 600

/** Posts, rails and the crossed wires of a fence, as pairs of scene positions. @param yard_m height that the yard is drawn at */
export function fenceLines(outline: Outline, height_m = USUAL_HEIGHT_M, yard_m = 0): number[] {
  const found: number[] = []
  const [low, high] = [yard_m + GROUND_M, yard_m + GROUND_M + height_m]
  for (const [a, b] of outlineEdges(outline)) {
    const length = Math.hypot(b[0] - a[0], b[1] - a[1])
    const bays = Math.max(1, Math.min(BAY_LIMIT, Math.round(length / POST_M)))
    const at = (i: number, z_m: number) =>
      toScene([a[0] + ((b[0] - a[0]) * i) / bays, a[1] + ((b[1] - a[1]) * i) / bays, z_m])
    found.push(...at(0, high), ...at(bays, high), ...at(0, low + 0.1), ...at(bays, low + 0.1))
    for (let i = 0; i < bays; i++) {
      found.push(...at(i, low), ...at(i, high))
      found.push(...at(i, low + 0.1), ...at(i + 1, high), ...at(i, high), ...at(i + 1, low + 0.1))
    }
  }
  return found
}
