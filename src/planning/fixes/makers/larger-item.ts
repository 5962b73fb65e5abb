import type { Catalog } from '../../../catalog/catalog'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import { isDropIn } from '../drop-in'
import type { FixMaker, FixProposal } from '../fix-types'
import { namesOf } from '../names-of'

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
  const [placement] = subjects
  if (!placement || finding.value === null) return
  for (const item of nextLarger(catalog, placement.definition, finding.unit, finding.value))
    yield replacement([placement], item)
}

/** Replaces what an outage overloads until it trips as well by the next larger one that holds, all of a kind at once. */
export const largerSurvivor: FixMaker = function* ({ subjects, finding, check, catalog }) {
  const out = finding.contingency.join()
  const overloads = check.contingencies.find((c) => c.out.join() === out)?.overloads ?? []
  const tripping = subjects.flatMap((placement) => {
    const overload = overloads.find((o) => o.id === placement.id && o.network === 'power')
    return overload ? [{ placement, overload }] : []
  })
  for (const alike of Map.groupBy(tripping, ({ placement }) => placement.item).values()) {
    const [{ placement, overload }] = alike as [(typeof alike)[number]]
    const value = Math.max(...alike.map((one) => one.overload.value))
    for (const item of nextLarger(catalog, placement.definition, overload.unit, value))
      yield replacement(
        alike.map((one) => one.placement),
        item,
      )
  }
}

/** Products that may stand in for one and are rated for the value, smallest and then cheapest first. */
function nextLarger(catalog: Catalog, old: Item, unit: string, value: number): readonly Item[] {
  const rating = ratings[unit]
  const now = rating?.(old)
  if (!rating || now === undefined) return []
  const price = (item: Item): number => item.cost?.base ?? Number.POSITIVE_INFINITY
  return [...catalog.items.values()]
    .filter((item) => item.category === old.category && isDropIn(item, old))
    .filter((item) => (rating(item) ?? 0) > now && rating(item)! >= value)
    .sort((a, b) => rating(a)! - rating(b)! || price(a) - price(b))
}

const replacement = (placed: readonly EffectivePlacement[], item: Item): FixProposal => ({
  kind: 'larger-item',
  params: { name: namesOf(placed), from: placed[0]!.definition.name, to: item.name },
  delta: { changePlacements: Object.fromEntries(placed.map((p) => [p.id, { item: item.id, status: 'new' as const }])) },
})
