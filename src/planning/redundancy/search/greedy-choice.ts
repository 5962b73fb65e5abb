import { solveFacts } from '../../../engine/redundancy/solve-facts'
import { type Gap, measureGap } from '../measure-gap'
import type { GapSearch } from './gap-search'

/** Improvements smaller than this are rounding, kW. */
const rounding_kW = 1e-6

/**
 * Additions that work where the exact search found none in its budget: again and again the one that takes away most
 * harm for its price, until no outage harms a load or nothing helps any more.
 * @param mostRounds additions at most; each round solves the site once for every addition left
 */
export function greedyChoice(search: GapSearch, mostRounds: number): readonly number[] {
  const chosen: number[] = []
  const measured = (members: readonly number[]): Gap => measureGap(solveFacts(search.siteWith(members)))
  let now = measured([])
  for (let round = 0; round < mostRounds && now.harm_kW > rounding_kW; round++) {
    let best: { readonly addition: number; readonly gap: Gap; readonly rank: number } | null = null
    for (const addition of search.order) {
      const { after } = search.additions[addition]!
      if (chosen.includes(addition) || (after !== undefined && !chosen.includes(after))) continue
      const gap = measured([...chosen, addition])
      const gain_kW = now.harm_kW - gap.harm_kW
      if (gain_kW <= rounding_kW || [...gap.overloaded].some((id) => !now.overloaded.has(id))) continue
      const rank = gain_kW / Math.max(1, search.prices[addition]!)
      if (!best || rank > best.rank) best = { addition, gap, rank }
    }
    if (!best) break
    chosen.push(best.addition)
    now = best.gap
  }
  return chosen.sort((a, b) => a - b)
}
