import type { EffectivePlacement } from '../../../model/effective-site'
import { feedsByConsumer } from './feeds-by-consumer'
import { formerPlaces } from './former-places'
import { itemPart } from './item-part'
import type { PlacementFeeds } from './placement-feeds'

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
  const { unitOf, size, counts } = foldLoads(feeds)
  const starts = new Int32Array(size + 1)
  for (let u = 0; u < size; u++) starts[u + 1] = starts[u]! + counts[u]!
  const byUnit = new Int32Array(placements.length)
  const next = starts.slice()
  for (let i = 0; i < unitOf.length; i++) byUnit[next[unitOf[i]!]!++] = i

  const former = before ? formerPlaces(before.feeds.placements, placements) : null
  const identity = new Int32Array(size)
  const members = new Array<readonly number[]>(size)
  for (let u = 0; u < size; u++) {
    const [start, end] = [starts[u]!, starts[u + 1]!]
    const place = former ? former[byUnit[start]!]! : -1
    const old = place < 0 ? -1 : before!.units.unitOf[place]!
    const list = old < 0 ? undefined : before!.units.members[old]!
    const isSame = list !== undefined && hasSameMembers(list, byUnit, start, end, former!)
    identity[u] = isSame ? before!.units.identity[old]! : ++identities
    // Numbers rise: where the first stayed where it was and the last did, so did all.
    const keepsPlaces = isSame && list[0] === byUnit[start] && list.at(-1) === byUnit[end - 1]
    members[u] = keepsPlaces ? list : Array.from(byUnit.subarray(start, end))
  }
  return { size, unitOf, members, identity, numberOf }
}

let identities = 0

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

interface Folding {
  readonly unitOf: Int32Array
  readonly size: number
  /** Members of each unit. */
  readonly counts: Int32Array
}

/** Numbers the units by their first member, in document order. */
function foldLoads(feeds: PlacementFeeds): Folding {
  const { placements, kinds, shares, from } = feeds
  const n = placements.length
  const { start, rows, hash, hasConsumers } = feedsByConsumer(feeds)
  const traits = traitsOf(placements)
  const unitOf = new Int32Array(n)
  const counts = new Int32Array(n)
  const firstOf = new Int32Array(n)
  // Units of one hash form a chain: `heads` holds the last of each, `former` the one before.
  const mask = tableSize(n) - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const former = new Int32Array(n)
  let size = 0

  const isSameClass = (a: number, b: number): boolean => {
    if (traits[a] !== traits[b]) return false
    const [i, j] = [start[a]!, start[b]!]
    const count = start[a + 1]! - i
    if (start[b + 1]! - j !== count) return false
    for (let k = 0; k < count; k++) {
      const [x, y] = [rows[i + k]!, rows[j + k]!]
      if (from[x] !== from[y] || kinds[x] !== kinds[y] || shares[x] !== shares[y]) return false
    }
    return true
  }

  for (let i = 0; i < n; i++) {
    const stands = traits[i]! < 0 || hasConsumers[i] === 1
    const slot = Math.imul(hash[i]! ^ traits[i]!, 0x9e3779b1) & mask
    let u = stands ? -1 : heads[slot]!
    while (u >= 0 && !isSameClass(firstOf[u]!, i)) u = former[u]!
    if (u < 0) {
      u = size++
      firstOf[u] = i
      if (!stands) {
        former[u] = heads[slot]!
        heads[slot] = u
      }
    }
    unitOf[i] = u
    counts[u]!++
  }
  return { unitOf, size, counts }
}

const tableSize = (n: number): number => 1 << (32 - Math.clz32(Math.max(1, 2 * n - 1)))

const missions = ['mining', 'ai', 'support']
const classes = ['none', 'concurrently-maintainable', 'fault-tolerant']

/** What loads of one unit must agree in beside their feeds, as a number; -1 for what always stands alone. */
function traitsOf(placements: PlacementFeeds['placements']): Int32Array {
  const traits = new Int32Array(placements.length)
  const halls = new Map<string | null, number>()
  for (let i = 0; i < placements.length; i++) {
    const { definition, hall, mission, redundancy } = placements[i]!
    const part = itemPart(definition)
    if (part.isComponent) {
      traits[i] = -1
      continue
    }
    let number = halls.get(hall)
    if (number === undefined) {
      number = halls.size
      halls.set(hall, number)
    }
    traits[i] = ((number * 4 + missions.indexOf(mission) + 1) * 4 + classes.indexOf(redundancy) + 1) * 8 + part.needs
  }
  return traits
}
