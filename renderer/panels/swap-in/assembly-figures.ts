import type { Catalog } from '../../../src/catalog/catalog'
import type { Assembly } from '../../../src/model/assembly'

/** What a pod brings, for its line in the list. */
export interface AssemblyFigures {
  /** GPU racks; network and storage racks come along uncounted. */
  readonly racks: number
  /** Design power of its IT racks, kW. */
  readonly it_kW: number
  readonly cdus: number
  /** Heat rejection of its sinks, kW; where it brings any. */
  readonly rejection_kW: number
  /** Rating of its sources and conduits, kVA or kW, the largest; where it brings no racks. */
  readonly supply_kVA: number
  /** Warmest technology water that every liquid-cooled member accepts, °C; null without one. */
  readonly supplyMax_C: number | null
}

const isRack = (category: string) =>
  category.startsWith('gpu-') ||
  category.startsWith('asic-') ||
  category === 'storage-rack' ||
  category === 'network-rack'

/** Sums the members of an assembly over the catalogue; members it does not know count for nothing. */
export function assemblyFigures(assembly: Assembly, catalog: Catalog): AssemblyFigures {
  let racks = 0
  let it_kW = 0
  let cdus = 0
  let rejection_kW = 0
  let supply_kVA = 0
  let supplyMax_C: number | null = null
  for (const member of assembly.members) {
    const item = catalog.items.get(member.item)
    if (!item) continue
    if (isRack(item.category)) {
      if (item.category === 'gpu-rack') racks++
      it_kW += item.load?.design_kW ?? 0
      const warmest = item.heat?.supplyMax_C
      if (item.heat?.liquidFraction && warmest !== undefined) supplyMax_C = Math.min(supplyMax_C ?? warmest, warmest)
    }
    if (item.category === 'cdu') cdus++
    if (item.liquidCooling?.role === 'sink') rejection_kW += item.liquidCooling.capacity_kW ?? 0
    if (item.power && item.power.role !== 'load')
      supply_kVA = Math.max(supply_kVA, item.power.rating_kVA ?? item.power.rating_kW ?? 0)
  }
  return { racks, it_kW, cdus, rejection_kW, supply_kVA, supplyMax_C }
}
