import { displayName } from '../../../engine/rules/display-name'
import type { Item } from '../../../model/item'
import { isDropIn } from '../drop-in'
import type { FixMaker } from '../fix-types'

/** What must grow, and must not shrink, when an item is replaced by its larger brother. */
type Rating = (item: Item) => number | undefined

const ratings: Readonly<Record<string, Rating>> = {
  kW: (i) => i.power?.rating_kW ?? i.liquidCooling?.capacity_kW ?? i.airCooling?.capacity_kW,
  kVA: (i) => i.power?.rating_kVA,
  A: (i) => i.power?.rating_A,
  lpm: (i) => i.liquidCooling?.maxFlow_lpm,
  kPa: (i) => i.liquidCooling?.head_kPa,
}
/** Replaces the overtaxed item by the next larger one of its family that fits the same supply. */
export const largerItem: FixMaker = function* ({ subjects, finding, catalog }) {
  const placement = subjects[0]
  const rating = ratings[finding.unit]
  const { value } = finding
  const now = placement && rating?.(placement.definition)
  if (!placement || !rating || value === null || now === undefined) return
  const next = [...catalog.items.values()]
    .filter((item) => item.category === placement.definition.category && isDropIn(item, placement.definition))
    .filter((item) => (rating(item) ?? 0) > now && rating(item)! >= value)
    .sort(
      (a, b) =>
        rating(a)! - rating(b)! ||
        (a.cost?.base ?? Number.POSITIVE_INFINITY) - (b.cost?.base ?? Number.POSITIVE_INFINITY),
    )
  for (const item of next)
    yield {
      kind: 'larger-item',
      params: { name: displayName(placement, placement.id), from: placement.definition.name, to: item.name },
      delta: { changePlacements: { [placement.id]: { item: item.id, status: 'new' } } },
    }
}
