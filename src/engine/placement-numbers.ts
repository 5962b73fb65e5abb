import type { EffectivePlacement } from '../model/effective-site'

type Placements = readonly EffectivePlacement[]

const known = new WeakMap<Placements, ReadonlyMap<string, number>>()

/** Position of each placement in a list by its id, found once for solver and rules. */
export function placementNumbers(placements: Placements): ReadonlyMap<string, number> {
  let numbers = known.get(placements)
  if (!numbers) {
    numbers = new Map(placements.map((p, i) => [p.id, i]))
    known.set(placements, numbers)
  }
  return numbers
}
