import type { EffectivePlacement } from '../../../src/model/effective-site'

const indexes = new WeakMap<readonly EffectivePlacement[], ReadonlyMap<string, EffectivePlacement>>()

/** Found again at every change of selection: built once for a list of placements. */
export function placementsById(placements: readonly EffectivePlacement[]): ReadonlyMap<string, EffectivePlacement> {
  const known = indexes.get(placements)
  if (known) return known
  const index = new Map(placements.map((p) => [p.id, p]))
  indexes.set(placements, index)
  return index
}
