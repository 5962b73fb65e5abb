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

const keptLists = new WeakMap<Members, WeakMap<Keep, Members>>()

/** The placements of a list that a check is about, found once: an edit leaves most lists alone. */
function keptOf(members: Members, keep: Keep): Members {
  const tests = keptLists.get(members) ?? new WeakMap<Keep, Members>()
  keptLists.set(members, tests)
  let kept = tests.get(keep)
  if (!kept) {
    kept = members.every(keep) ? members : members.filter(keep)
    tests.set(keep, kept)
  }
  return kept
}

const known = new WeakMap<SiteIndex['ofProduct'], Map<(item: Item) => boolean, readonly EffectivePlacement[]>>()

/**
 * All placements of some products: those of one product in document order, products in the order of their first.
 * O(products + placements found), and nothing where the same test was asked before.
 * @param isAbout one function for one test: found placements are kept under it
 */
export function placementsOf(index: SiteIndex, isAbout: (item: Item) => boolean): readonly EffectivePlacement[] {
  const tests = known.get(index.ofProduct) ?? new Map<(item: Item) => boolean, readonly EffectivePlacement[]>()
  known.set(index.ofProduct, tests)
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
