import type { Item } from '../../../model/item'

/**
 * Coolant flow that an item needs at a supply temperature, L/min: the maker's table, linear between its points and
 * flat outside them. Null where the maker prints none.
 */
export function tabulatedFlow_lpm({ heat }: Item, supply_C: number): number | null {
  const table = heat?.flowBySupply
  if (!table || table.length === 0) return null
  const above = table.findIndex(([t]) => t >= supply_C)
  if (above === 0) return table[0]![1]
  if (above < 0) return table.at(-1)![1]
  const [t0, f0] = table[above - 1]!
  const [t1, f1] = table[above]!
  return f0 + ((f1 - f0) * (supply_C - t0)) / (t1 - t0)
}
