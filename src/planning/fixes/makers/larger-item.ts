import { displayName } from '../../../engine/rules/display-name'
import type { Item } from '../../../model/item'
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
const all: readonly Rating[] = [
  (i) => i.power?.rating_kW,
  (i) => i.power?.rating_kVA,
  (i) => i.power?.rating_A,
  (i) => i.liquidCooling?.capacity_kW,
  (i) => i.liquidCooling?.maxFlow_lpm,
  (i) => i.liquidCooling?.head_kPa,
  (i) => i.airCooling?.capacity_kW,
]

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

/** Same roles, same voltages, and nothing that is rated today is rated lower or not at all. */
function isDropIn(item: Item, old: Item): boolean {
  return (
    item.power?.role === old.power?.role &&
    item.power?.voltage_V === old.power?.voltage_V &&
    item.power?.inputVoltage_V === old.power?.inputVoltage_V &&
    item.liquidCooling?.role === old.liquidCooling?.role &&
    all.every((rating) => {
      const was = rating(old)
      return was === undefined || (rating(item) ?? 0) >= was
    })
  )
}
