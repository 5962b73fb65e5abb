import type { EffectivePlacement } from '../../../model/effective-site'
import { foldLoads } from './fold-loads'
import { formerPlaces } from './former-places'
import { itemPart } from './item-part'
import type { PlacementFeeds } from './placement-feeds'
import { type PlacementTraits, readTraits } from './placement-traits'

/**
 * The nodes that the solver works on. Components stand alone; loads that nothing distinguishes (same providers, same
 * hall, same needs) are folded into one node, since they live, die and draw together. A hall of 352 racks on sixteen
 * boards becomes sixteen nodes, and every answer stays exact because demand adds up.
 */
export interface UnitIndex {
  /** Number of units. */
  readonly size: number
  /** Unit of each placement. */
  readonly unitOf: Int32Array
  /** Placements of each unit, in document order. */
  readonly members: readonly (readonly number[])[]
  /** Equal numbers mean the same placements, also from one index to the next. */
  readonly identity: Int32Array
  /** Placement number by id. */
  readonly numberOf: ReadonlyMap<string, number>
  readonly traits: PlacementTraits
  /** Tells one index from another. */
  readonly serial: number
  /** The serial of the index before an edit, and the unit there that consists of the same placements, -1 where none does. */
  readonly former: { readonly serial: number; readonly units: Int32Array } | null
}

/** True where the placement can fail on its own: a power source or conduit, or a liquid or air cooler. */
export const isComponent = (placement: EffectivePlacement): boolean => itemPart(placement.definition).isComponent

/** Share of an item's heat that goes to liquid, 0 where the item names none. */
export const liquidFractionOf = (placement: EffectivePlacement): number =>
  placement.definition.heat?.liquidFraction ?? 0

/** What a load needs, as bits: 1 power, 2 liquid, 4 air. */
export const needsOf = (placement: EffectivePlacement): number => itemPart(placement.definition).needs

/** @param before the index of the site before an edit, whose member lists are shared as far as they still hold */
export function buildUnitIndex(feeds: PlacementFeeds, before?: { feeds: PlacementFeeds; units: UnitIndex }): UnitIndex {
  const { placements, numberOf } = feeds
  const former = before ? formerPlaces(before.feeds.placements, placements) : null
  const traits = readTraits(
    placements,
    before && { placements: before.feeds.placements, traits: before.units.traits, former: former! },
  )
  const { unitOf, size, counts } = foldLoads(feeds, traits.values)
  const starts = new Int32Array(size + 1)
  for (let u = 0; u < size; u++) starts[u + 1] = starts[u]! + counts[u]!
  const byUnit = new Int32Array(placements.length)
  const next = starts.slice()
  for (let i = 0; i < unitOf.length; i++) byUnit[next[unitOf[i]!]!++] = i

  const formerUnits = new Int32Array(size).fill(-1)
  const identity = new Int32Array(size)
  const members = new Array<readonly number[]>(size)
  for (let u = 0; u < size; u++) {
    const [start, end] = [starts[u]!, starts[u + 1]!]
    const place = former ? former[byUnit[start]!]! : -1
    const old = place < 0 ? -1 : before!.units.unitOf[place]!
    const list = old < 0 ? undefined : before!.units.members[old]!
    const isSame = list !== undefined && hasSameMembers(list, byUnit, start, end, former!)
    if (isSame) formerUnits[u] = old
    identity[u] = isSame ? before!.units.identity[old]! : ++identities
    // Numbers rise: where the first stayed where it was and the last did, so did all.
    const keepsPlaces = isSame && list[0] === byUnit[start] && list.at(-1) === byUnit[end - 1]
    members[u] = keepsPlaces ? list : Array.from(byUnit.subarray(start, end))
  }
  return {
    size,
    unitOf,
    members,
    identity,
    numberOf,
    traits,
    serial: ++serials,
    former: before ? { serial: before.units.serial, units: formerUnits } : null,
  }
}

let identities = 0
let serials = 0

/** True where a unit consists of the placements that stood at these places before. */
function hasSameMembers(
  list: readonly number[],
  values: Int32Array,
  start: number,
  end: number,
  former: Int32Array,
): boolean {
  if (list.length !== end - start) return false
  for (let k = 0; k < list.length; k++) if (list[k] !== former[values[start + k]!]) return false
  return true
}
