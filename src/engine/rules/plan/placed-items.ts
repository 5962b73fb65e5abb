import { oncePer } from '../../../memo/once-per'
import { oncePerPair } from '../../../memo/once-per-pair'
import type { EffectivePlacement, EffectiveSite } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { type SiteIndex, siteIndex } from '../site-index'

/** Products with the placements of each that a check is about, both in document order; only products that the check is about. */
export function placedItems(
  site: EffectiveSite,
  keep: (placement: EffectivePlacement) => boolean,
  isAbout: (item: Item) => boolean = () => true,
): ReadonlyMap<Item, readonly EffectivePlacement[]> {
  const index = siteIndex(site)
  const placed: (readonly EffectivePlacement[])[] = []
  for (const members of index.ofProduct.values()) {
    if (!isAbout(members[0]!.definition)) continue
    const kept = keptOf(members, keep)
    if (kept.length > 0) placed.push(kept)
  }
  return new Map(byFirst(placed, index).map((members) => [members[0]!.definition, members]))
}

type Members = readonly EffectivePlacement[]
type Keep = (placement: EffectivePlacement) => boolean

/** The placements of a list that a check is about, found once: an edit leaves most lists alone. */
const keptOf = oncePerPair(
  (members: Members, keep: Keep): Members => (members.every(keep) ? members : members.filter(keep)),
)

const foundIn = oncePer((_: SiteIndex['ofProduct']) => new Map<(item: Item) => boolean, Members>())

/**
 * All placements of some products: those of one product in document order, products in the order of their first.
 * O(products + placements found), and nothing where the same test was asked before.
 * @param isAbout one function for one test: found placements are kept under it
 */
export function placementsOf(index: SiteIndex, isAbout: (item: Item) => boolean): readonly EffectivePlacement[] {
  const tests = foundIn(index.ofProduct)
  let found = tests.get(isAbout)
  if (!found) {
    const lists = [...index.ofProduct.values()].filter((members) => isAbout(members[0]!.definition))
    found = lists.length === 1 ? lists[0]! : byFirst(lists, index).flat()
    tests.set(isAbout, found)
  }
  return found
}

const byFirst = (lists: readonly (readonly EffectivePlacement[])[], { order }: SiteIndex) =>
  [...lists].sort(([a], [b]) => order.get(a!.id)! - order.get(b!.id)!)

/** What a retrofit is about: what is still to be set up, and what serves AI. */
export const isRetrofit = ({ status, mission }: EffectivePlacement): boolean => status === 'new' || mission === 'ai'
