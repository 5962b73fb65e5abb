import { addPoints, distance_m, type PlanPoint, rotatePoint, subtractPoints, tidyPoint } from '../../geometry/point'
import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { type UnderlayRecord, underlayEdit } from './underlay-edit'

/** Shorter distances between two clicks are a slip of the hand, and scaling by one would blow the drawing up. */
const LEAST_SPAN_m = 1e-6

type Place = Pick<UnderlayRecord, 'at' | 'size_m' | 'rotation_deg'>

/** An underlay moved so that what lies at `from` comes to lie at `to`. */
export const movedPlace = <U extends Place>(underlay: U, from: PlanPoint, to: PlanPoint): U => ({
  ...underlay,
  at: tidyPoint(addPoints(underlay.at, subtractPoints(to, from))),
})

/**
 * An underlay scaled about `first` so that the distance from there to `second` becomes `length_m`; null where the two
 * points are one or the length is none.
 */
export function scaledPlace<U extends Place>(
  underlay: U,
  first: PlanPoint,
  second: PlanPoint,
  length_m: number,
): U | null {
  const span_m = distance_m(first, second)
  if (span_m < LEAST_SPAN_m || !(length_m > 0) || !Number.isFinite(length_m)) return null
  const k = length_m / span_m
  const [x, y] = subtractPoints(underlay.at, first)
  return {
    ...underlay,
    at: tidyPoint([first[0] + x * k, first[1] + y * k]),
    size_m: [underlay.size_m[0] * k, underlay.size_m[1] * k],
  }
}

/** An underlay turned about `first` until the line from there to `second` runs along the nearest axis; null for one point. */
export function straightenedPlace<U extends Place>(underlay: U, first: PlanPoint, second: PlanPoint): U | null {
  if (distance_m(first, second) < LEAST_SPAN_m) return null
  const angle_deg = (Math.atan2(second[1] - first[1], second[0] - first[0]) * 180) / Math.PI
  return turnedPlace(underlay, first, Math.round(angle_deg / 90) * 90 - angle_deg)
}

/** An underlay turned counter-clockwise about a point. */
export function turnedPlace<U extends Place>(underlay: U, about: PlanPoint, by_deg: number): U {
  const rotation_deg = ((((underlay.rotation_deg ?? 0) + by_deg) % 360) + 360) % 360
  return {
    ...underlay,
    at: tidyPoint(addPoints(about, rotatePoint(subtractPoints(underlay.at, about), by_deg))),
    // A ten-thousandth of a degree is a millimetre over half a kilometre.
    rotation_deg: Math.round(rotation_deg * 1e4) / 1e4,
  }
}

/**
 * Moves an underlay so that one point of it comes to lie on another.
 * @returns null where the two are one
 */
export const moveUnderlay = (document: SiteDocument, id: string, from: PlanPoint, to: PlanPoint): Edit | null =>
  underlayEdit(document, id, 'move', (u) => movedPlace(u, from, to))

/** @returns null where the two points are one */
export const scaleUnderlay = (
  document: SiteDocument,
  id: string,
  first: PlanPoint,
  second: PlanPoint,
  length_m: number,
): Edit | null => underlayEdit(document, id, 'scale', (u) => scaledPlace(u, first, second, length_m) ?? u)

/** @returns null where the two points are one */
export const straightenUnderlay = (
  document: SiteDocument,
  id: string,
  first: PlanPoint,
  second: PlanPoint,
): Edit | null => underlayEdit(document, id, 'rotate', (u) => straightenedPlace(u, first, second) ?? u)
