import type { EffectivePlacement } from '../../../src/model/effective-site'
import { placementOf } from '../../../src/model/placement-of'

/** Finds placements of one list by id. */
export interface PlacementLookup {
  get(id: string): EffectivePlacement | undefined
}

/** The look-up of a list; costs nothing where the list was asked before, or one with the same ids. */
export const placementsById = (placements: readonly EffectivePlacement[]): PlacementLookup => ({
  get: (id) => placementOf(placements, id),
})
