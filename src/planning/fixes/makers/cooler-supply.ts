import { sinkSupply_C } from '../../../engine/networks/loop-temperatures'
import type { Item } from '../../../model/item'
import type { FixMaker } from '../fix-types'
import { upstreamOf } from '../upstream'

/** Replaces the heat rejection above a rack whose coolant comes too warm by a kind that cools nearer to the air. */
export const coolerSupply: FixMaker = function* (search) {
  const { subjects, site, index, catalog, finding } = search
  const [rack] = subjects
  if (!rack || finding.value === null || finding.limit === null) return
  const sinks = [...upstreamOf(search, rack.id)].flatMap((id) => {
    const p = index.byId.get(id)
    return p?.definition.liquidCooling?.role === 'sink' ? [p] : []
  })
  const old = sinks[0]?.definition
  if (!old?.liquidCooling || sinks.some((p) => p.item !== sinks[0]!.item)) return
  const excess_K = finding.value - finding.limit
  const supply_C = sinkSupply_C(site.site, old.liquidCooling)
  const cooler = [...catalog.items.values()]
    .filter((item) => isNoSmaller(item, old))
    .map((item) => ({ item, supply_C: sinkSupply_C(site.site, item.liquidCooling!) }))
    .filter((c) => c.supply_C <= supply_C - excess_K)
    // The warmest that will do costs least water and power.
    .sort((a, b) => b.supply_C - a.supply_C)
  for (const { item } of cooler)
    yield {
      kind: 'cooler-supply',
      params: { count: sinks.length, from: old.name, to: item.name },
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
