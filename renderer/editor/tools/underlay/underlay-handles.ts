import type { UnderlayRecord } from '../../../../src/commands/underlays/underlay-edit'
import { distance_m, type PlanPoint } from '../../../../src/geometry/point'
import { type UnderlayPlace, underlayPoint } from '../../../../src/imports/drawing/underlay-lines'

/** What of the underlay in hand can be taken hold of: its middle carries it, a corner scales, the knob over it turns. */
export type UnderlayHandle =
  | { readonly type: 'move'; readonly at: PlanPoint }
  | { readonly type: 'scale'; readonly at: PlanPoint; readonly opposite: PlanPoint }
  | { readonly type: 'turn'; readonly at: PlanPoint }

/** An underlay held by one of its handles: where it would lie if it were let go now. */
export interface UnderlayDrag {
  readonly type: 'underlay-drag'
  readonly underlay: string
  readonly place: Pick<UnderlayRecord, 'at' | 'size_m' | 'rotation_deg'>
}

/** Reach of a handle, and how far over the upper side the knob for turning stands; pixels. */
const HANDLE_PX = 10
const KNOB_PX = 26

export function underlayHandles(place: UnderlayPlace, metresPerPixel: number): readonly UnderlayHandle[] {
  const corners = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const
  const knob_m = (KNOB_PX * metresPerPixel) / place.size_m[1]
  return [
    { type: 'move', at: underlayPoint(place, 0.5, 0.5) },
    { type: 'turn', at: underlayPoint(place, 0.5, 1 + knob_m) },
    ...corners.map(
      ([u, v]): UnderlayHandle => ({
        type: 'scale',
        at: underlayPoint(place, u, v),
        opposite: underlayPoint(place, 1 - u, 1 - v),
      }),
    ),
  ]
}

/** The handle under a point of the floor, or null. */
export function underlayHandleAt(
  place: UnderlayPlace,
  point: PlanPoint,
  metresPerPixel: number,
): UnderlayHandle | null {
  let best: UnderlayHandle | null = null
  let least = HANDLE_PX * metresPerPixel
  for (const handle of underlayHandles(place, metresPerPixel)) {
    const away = distance_m(handle.at, point)
    if (away > least) continue
    best = handle
    least = away
  }
  return best
}
