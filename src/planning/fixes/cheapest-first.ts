import type { Fix } from './fix-types'

/** Base price where everything that is bought has one, in the currency of the site. */
const price = ({ cost }: Fix): number | null => (cost === null ? 0 : cost.unpriced === 0 ? cost.total.base : null)

/**
 * Fixes whose price is known in full change places until the cheaper comes first; those that hold a line without a
 * price keep the place that their rule's table gives them.
 */
export function cheapestFirst(fixes: readonly Fix[]): readonly Fix[] {
  const known = fixes.filter((fix) => price(fix) !== null).sort((a, b) => price(a)! - price(b)!)
  let next = 0
  return fixes.map((fix) => (price(fix) === null ? fix : known[next++]!))
}
