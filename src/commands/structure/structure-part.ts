import type { PlanPoint } from '../../geometry/point'
import type { Area } from '../../model/area'
import type { Building, Hall, Opening } from '../../model/building'

/**
 * One part of what is built: a record with an id, or an entry of a building's lists. Columns, walls and openings have
 * no identity of their own in the interchange format, so that a place in the list has to do.
 */
export type StructurePart =
  | { readonly kind: 'building'; readonly id: string }
  | { readonly kind: 'hall'; readonly id: string }
  | { readonly kind: 'area'; readonly id: string }
  | { readonly kind: ListedKind; readonly building: string; readonly index: number }

export type ListedKind = 'column' | 'wall' | 'opening'

/** Where a building keeps parts of a kind. */
export const listOfKind = { column: 'columns', wall: 'walls', opening: 'openings' } as const

type Column = Building['columns'][number]
type Wall = Building['walls'][number]

/** A part together with its record and the building it belongs to. */
export type FoundPart =
  | { readonly kind: 'building'; readonly building: Building }
  | { readonly kind: 'hall'; readonly hall: Hall; readonly building: Building }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'column'; readonly column: Column; readonly building: Building; readonly index: number }
  | { readonly kind: 'wall'; readonly wall: Wall; readonly building: Building; readonly index: number }
  | { readonly kind: 'opening'; readonly opening: Opening; readonly building: Building; readonly index: number }

/** The structure of a site: what parts are looked up in. */
export interface Structure {
  readonly buildings: readonly Building[]
  readonly areas: readonly Area[]
}

/** The record of a part, or null where it is not there any more. */
export function findPart({ buildings, areas }: Structure, part: StructurePart): FoundPart | null {
  if (part.kind === 'area') {
    const area = areas.find((a) => a.id === part.id)
    return area ? { kind: 'area', area } : null
  }
  if (part.kind === 'building') {
    const building = buildings.find((b) => b.id === part.id)
    return building ? { kind: 'building', building } : null
  }
  if (part.kind === 'hall') {
    for (const building of buildings) {
      const hall = building.halls.find((h) => h.id === part.id)
      if (hall) return { kind: 'hall', hall, building }
    }
    return null
  }
  const building = buildings.find((b) => b.id === part.building)
  return building ? listedPart(building, part.kind, part.index) : null
}

function listedPart(building: Building, kind: ListedKind, index: number): FoundPart | null {
  if (kind === 'column') {
    const column = building.columns[index]
    return column ? { kind, column, building, index } : null
  }
  if (kind === 'wall') {
    const wall = building.walls[index]
    return wall ? { kind, wall, building, index } : null
  }
  const opening = building.openings[index]
  return opening ? { kind, opening, building, index } : null
}

/** What a part looks like in plan: its corners, the two ends of a wall, or the one place where it stands. */
export interface PartShape {
  readonly points: readonly PlanPoint[]
  readonly form: 'outline' | 'line' | 'spot'
}

/** The points by which a part is drawn and reshaped, in plan metres. */
export function partShape(found: FoundPart): PartShape {
  switch (found.kind) {
    case 'building':
      return { points: found.building.outline, form: 'outline' }
    case 'hall':
      return { points: found.hall.outline, form: 'outline' }
    case 'area':
      return { points: found.area.outline, form: 'outline' }
    case 'wall':
      return { points: [found.wall.from, found.wall.to], form: 'line' }
    case 'column':
      return { points: [found.column.at], form: 'spot' }
    case 'opening':
      return { points: [found.opening.at], form: 'spot' }
  }
}

/** True where two names mean the same part, or neither means any. */
export const samePart = (a: StructurePart | null, b: StructurePart | null): boolean =>
  a === b || (a !== null && b !== null && partKey(a) === partKey(b))

/** A text of its own for every part. */
export const partKey = (part: StructurePart): string =>
  'id' in part ? `${part.kind}:${part.id}` : `${part.kind}:${part.building}:${part.index}`
