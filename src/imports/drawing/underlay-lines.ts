import { addPoints, type PlanPoint, rotatePoint } from '../../geometry/point'
import type { Underlay } from '../../model/underlay'
import { type UnitLines, unpackLines } from './packed-lines'

/** How an underlay lies in plan. */
export type UnderlayPlace = Pick<Underlay, 'at' | 'size_m'> & { readonly rotation_deg?: number | undefined }

/** A point of the unit square of an underlay, in plan metres. */
export function underlayPoint({ at, size_m, rotation_deg = 0 }: UnderlayPlace, u: number, v: number): PlanPoint {
  return addPoints(at, rotatePoint([(u - 0.5) * size_m[0], (v - 0.5) * size_m[1]], rotation_deg))
}

/** The corners of an underlay, counter-clockwise from its lower left. */
export const underlayCorners = (place: UnderlayPlace): readonly PlanPoint[] => [
  underlayPoint(place, 0, 0),
  underlayPoint(place, 1, 0),
  underlayPoint(place, 1, 1),
  underlayPoint(place, 0, 1),
]

type UnderlayLayer = NonNullable<Underlay['layers']>[number]
type LayeredUnderlay = UnderlayPlace & { readonly layers?: readonly UnderlayLayer[] | undefined }

/** The lines of a layer in the unit square of its underlay, packed or written out. */
export function layerLines({ lines, packed }: UnderlayLayer): UnitLines {
  if (packed !== undefined) return unpackLines(packed)
  const ends = new Uint32Array(lines.length)
  lines.forEach((line, i) => {
    ends[i] = (ends[i - 1] ?? 0) + Math.floor(line.length / 2)
  })
  return { points: Float64Array.from(lines.flatMap((l) => (l.length % 2 === 0 ? l : l.slice(0, -1)))), ends }
}

/** The straight pieces of a drawing's layers that are shown, in plan metres. */
export function* underlaySegments(underlay: LayeredUnderlay): Generator<readonly [PlanPoint, PlanPoint]> {
  for (const layer of underlay.layers ?? []) {
    if (layer.hidden) continue
    const { points, ends } = layerLines(layer)
    let start = 0
    for (const end of ends) {
      let last: PlanPoint | null = null
      for (let i = start * 2; i + 1 < end * 2; i += 2) {
        const next = underlayPoint(underlay, points[i]!, points[i + 1]!)
        if (last) yield [last, next]
        last = next
      }
      start = end
    }
  }
}
