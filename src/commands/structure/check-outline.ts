import { liesWithin, type Outline, outlinesOverlap } from '../../geometry/outline'
import { crossingEdges, signedArea_m2 } from '../../geometry/polygon'
import type { Building } from '../../model/building'
import { elevationOf, onSameStorey } from '../../model/storeys'
import type { EditRefusal } from '../edit'

/** Less ground than this is a slip of the hand, m². */
const LEAST_GROUND_M2 = 0.01

const refusal = (code: string, params: EditRefusal['params'] = {}): EditRefusal => ({ code, params })
const nameOf = (record: { readonly id: string; readonly name?: string | undefined }): string => record.name ?? record.id

/** Why this may not be an outline at all: it crosses itself or encloses nothing. Null where it may. */
export function checkOutline(outline: Outline): EditRefusal | null {
  if (isFlat(outline)) return refusal('no-ground')
  if (crossingEdges(outline)) return refusal('crossed-outline')
  if (Math.abs(signedArea_m2(outline)) < LEAST_GROUND_M2) return refusal('no-ground')
  return null
}

/** True where all corners lie on one level or upright line: a rectangle just begun, which crosses nothing yet. */
const isFlat = (outline: Outline): boolean =>
  ([0, 1] as const).some((axis) => outline.every((p) => Math.abs(p[axis] - outline[0]![axis]) < 1e-6))

/** Why a building may not stand so: on another building, or with a hall of its own left outside. */
export function checkBuildingOutline(
  buildings: readonly Building[],
  outline: Outline,
  own: Building | null,
): EditRefusal | null {
  const problem = checkOutline(outline)
  if (problem) return problem
  const other = buildings.find((b) => b.id !== own?.id && outlinesOverlap(outline, b.outline))
  if (other) return refusal('buildings-overlap', { name: nameOf(other) })
  const hall = own?.halls.find((h) => !liesWithin(h.outline, outline))
  return hall ? refusal('hall-outside', { hall: nameOf(hall), building: nameOf(own!) }) : null
}

/** Why a hall may not lie so: not within one building, or on another hall of its storey. */
export function checkHallOutline(
  buildings: readonly Building[],
  outline: Outline,
  own: { readonly id: string; readonly building: string } | null,
  floor_m = 0,
): EditRefusal | null {
  const problem = checkOutline(outline)
  if (problem) return problem
  const building = own ? buildings.find((b) => b.id === own.building) : buildingAround(buildings, outline)
  if (!building) return refusal('hall-nowhere')
  const old = own && building.halls.find((h) => h.id === own.id)
  const storey_m = old ? elevationOf(old) : floor_m
  if (!liesWithin(outline, building.outline))
    return old ? refusal('hall-outside', { hall: nameOf(old), building: nameOf(building) }) : refusal('hall-nowhere')
  const other = building.halls.find(
    (h) => h.id !== own?.id && onSameStorey(elevationOf(h), storey_m) && outlinesOverlap(outline, h.outline),
  )
  return other ? refusal('halls-overlap', { name: nameOf(other) }) : null
}

/** The building that an outline lies in altogether, or null. */
export const buildingAround = (buildings: readonly Building[], outline: Outline): Building | null =>
  buildings.find((b) => liesWithin(outline, b.outline)) ?? null
