import type { Item } from '../../../../model/item'
import { isDropIn } from '../../drop-in'
import type { FixMaker } from '../../fix-types'
import { namesOf } from '../../names-of'

/** Switches that do the same at different speeds. */
const SWITCHES = new Set(['ats', 'sts'])

/**
 * Replaces a product wherever the finding is about it by one of its family that fits the same supply and is better in
 * the figure that the rule judges, the one that changes least first and of equals the cheaper one. Racks of computers
 * stay what they are: which to buy is for their owner to say.
 * @param better whether more of the figure is wanted, or less
 */
export const otherProduct = (figure: (item: Item) => number | undefined, better: 'more' | 'less' = 'more'): FixMaker =>
  function* ({ subjects, catalog }) {
    const sign = better === 'more' ? 1 : -1
    // A finding may name what it measures against besides what it is about.
    const plant = subjects.filter((p) => p.mission === 'support')
    for (const placed of Map.groupBy(plant, (p) => p.item).values()) {
      const old = placed[0]!.definition
      const now = figure(old) ?? -sign * Number.POSITIVE_INFINITY
      const candidates = [...catalog.items.values()]
        .filter((item) => item.id !== old.id && isSameFamily(item, old) && isDropIn(item, old))
        .flatMap((item) => {
          const value = figure(item)
          return value !== undefined && sign * value > sign * now ? [{ item, value }] : []
        })
        .sort((a, b) => sign * (a.value - b.value) || price(a.item) - price(b.item))
      for (const { item } of candidates)
        yield {
          kind: 'other-product',
          params: { count: placed.length, names: namesOf(placed), from: old.name, to: item.name },
          delta: {
            changePlacements: Object.fromEntries(placed.map((p) => [p.id, { item: item.id, status: 'new' as const }])),
          },
        }
    }
  }

const price = (item: Item): number => item.cost?.base ?? Number.POSITIVE_INFINITY

const isSameFamily = (a: Item, b: Item): boolean =>
  a.category === b.category || (SWITCHES.has(a.category) && SWITCHES.has(b.category))
