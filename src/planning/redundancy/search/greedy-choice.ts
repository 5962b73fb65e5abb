import { solveFacts } from '../../../engine/redundancy/solve-facts'
import { type Gap, measureGap } from '../measure-gap'
import type { GapSearch } from './gap-search'

/** Improvements smaller than this are rounding, kW. */
const rounding_kW = 1e-6

/**
 * Additions that work where the exact search found none in its budget: again and again the one that takes away most
 * harm for its price, until no outage harms a load or nothing helps any more. What an addition was last seen to be worth
 * says in which order they are tried again, and one that still beats the next as last seen is taken at once: all are
 * tried only where nothing seen to help helps any more.
 * @param mostRounds additions at most
 * @param mostSolves sites that this may solve; then it ends with what it has
 */
export function greedyChoice(search: GapSearch, mostRounds: number, mostSolves: number): readonly number[] {
  const chosen: number[] = []
  const worth = search.additions.map(() => Number.POSITIVE_INFINITY)
  let solves = 0
  const measured = (members: readonly number[]): Gap => {
    solves++
    return measureGap(solveFacts(search.siteWith(members)))
  }
  let now = measured([])
  while (chosen.length < mostRounds && now.harm_kW > rounding_kW) {
    const best = mostWorth(now)
    if (!best) break
    chosen.push(best.addition)
    now = best.gap
  }
  return chosen.sort((a, b) => a - b)

  function mostWorth(before: Gap): { readonly addition: number; readonly gap: Gap } | null {
    const left = search.order.filter((a) => {
      const { after } = search.additions[a]!
      return !chosen.includes(a) && (after === undefined || chosen.includes(after))
    })
    let best: { readonly addition: number; readonly gap: Gap } | null = null
    for (const addition of left.sort((a, b) => worth[b]! - worth[a]!)) {
      if (best && worth[best.addition]! >= worth[addition]!) break
      if (solves >= mostSolves) break
      const gap = measured([...chosen, addition])
      const gain_kW = before.harm_kW - gap.harm_kW
      const helps = gain_kW > rounding_kW && ![...gap.overloaded].some((id) => !before.overloaded.has(id))
      worth[addition] = helps ? gain_kW / Math.max(1, search.prices[addition]!) : 0
      if (helps && (!best || worth[addition]! > worth[best.addition]!)) best = { addition, gap }
    }
    return best
  }
}
