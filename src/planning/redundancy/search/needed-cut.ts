import type { Clause } from './cheapest-set'

/**
 * What must be made so that something holds: at least one of the additions named. The others, all together, do not
 * bring it about, and what holds goes on holding whatever is added; so every set that works takes one of these. The
 * cheap ones are left out of the choice first, which makes the clause worth more.
 * @param order additions, the cheapest first
 * @param made by addition, 1 where it is made
 * @returns null where it holds already
 */
export function neededCut(
  order: readonly number[],
  made: Uint8Array,
  holds: (made: Uint8Array) => boolean,
): Clause | null {
  if (holds(made)) return null
  const grown = made.slice()
  const any: number[] = []
  for (const addition of order) {
    if (grown[addition]) continue
    grown[addition] = 1
    if (!holds(grown)) continue
    grown[addition] = 0
    any.push(addition)
  }
  return { any, unless: [] }
}
