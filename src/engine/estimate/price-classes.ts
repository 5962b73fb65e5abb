import type { Money } from '../results'
import type { CostedLine } from './costed-line'
import { sumMoney } from './money'

/** All lines that the same drivers move, as one sum: what is drawn is a class, never a line. */
export interface PriceClass {
  readonly group: 'facility' | 'hardware'
  readonly market: CostedLine['market']
  readonly foreign: string | null
  readonly total: Money
}

/** Pre-aggregates the priced lines to their drivers. */
export function priceClasses(lines: readonly CostedLine[]): readonly PriceClass[] {
  const sideOf = (entry: CostedLine): 'facility' | 'hardware' =>
    entry.line.group === 'hardware' ? 'hardware' : 'facility'
  const keyOf = (entry: CostedLine): string => `${sideOf(entry)}|${entry.market}|${entry.foreign ?? ''}`
  return [...Map.groupBy(lines, keyOf).values()].map((group) => ({
    group: sideOf(group[0]!),
    market: group[0]!.market,
    foreign: group[0]!.foreign,
    total: sumMoney(group.flatMap(({ line }) => (line.total ? [line.total] : []))),
  }))
}
