import { sinkSupply_C } from '../../../engine/networks/loop-temperatures'
import type { Item } from '../../../model/item'
import type { FixMaker, FixProposal, FixSearch } from '../fix-types'
import { namesOf } from '../names-of'
import { upstreamOf } from '../upstream'

/** Replaces the heat rejection above what is supplied too warm by a kind that cools nearer to the air. */
export const coolerSupply: FixMaker = (search) => otherSupply(search, 'cooler')

/** Replaces the heat rejection above what is supplied too cold by a kind that stays warmer. */
export const warmerSupply: FixMaker = (search) => otherSupply(search, 'warmer')

function* otherSupply(search: FixSearch, wanted: 'cooler' | 'warmer'): Generator<FixProposal> {
  const { subjects, site, index, catalog, finding } = search
  const [rack] = subjects
  if (!rack || finding.value === null || finding.limit === null) return
  const sinks = [...upstreamOf(search, rack.id)].flatMap((id) => {
    const p = index.byId.get(id)
    return p?.definition.liquidCooling?.role === 'sink' ? [p] : []
  })
  const old = sinks[0]?.definition
  if (!old?.liquidCooling || sinks.some((p) => p.item !== sinks[0]!.item)) return
  const miss_K = Math.abs(finding.value - finding.limit)
  const isCooler = wanted === 'cooler'
  const supply_C = sinkSupply_C(site.site, old.liquidCooling)
  const cooler = [...catalog.items.values()]
    .filter((item) => isNoSmaller(item, old))
    .map((item) => ({ item, supply_C: sinkSupply_C(site.site, item.liquidCooling!) }))
    .filter((c) => (isCooler ? c.supply_C <= supply_C - miss_K : c.supply_C >= supply_C + miss_K))
    // What changes least: the warmest that will do costs least water and power, the coldest leaves most in hand.
    .sort((a, b) => Math.abs(a.supply_C - supply_C) - Math.abs(b.supply_C - supply_C))
  for (const { item } of cooler)
    yield {
      kind: `${wanted}-supply`,
      params: { count: sinks.length, names: namesOf(sinks), from: old.name, to: item.name },
      delta: {
        changePlacements: Object.fromEntries(sinks.map((p) => [p.id, { item: item.id, status: 'new' as const }])),
      },
    }
}

function isNoSmaller(item: Item, old: Item): boolean {
  const [a, b] = [item.liquidCooling, old.liquidCooling]
  return (
    a?.role === 'sink' &&
    (a.capacity_kW ?? 0) >= (b?.capacity_kW ?? 0) &&
    item.power?.voltage_V === old.power?.voltage_V
  )
}
