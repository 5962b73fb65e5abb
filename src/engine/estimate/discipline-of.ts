import type { Item } from '../../model/item'

/** Who buys and builds it; one discipline is one market, whose prices rise and fall together. */
export type Discipline = 'compute' | 'electrical' | 'cooling' | 'general'

/** What the owner of a data hall brings: set apart from facility cost. */
export const isHardware = (category: string): boolean =>
  category.startsWith('gpu-') || category === 'storage-rack' || category === 'network-rack'

const coolingCategories = new Set(['pump', 'manifold', 'rear-door-hx'])
const electricalCategories = new Set(['battery', 'bess'])

/** Discipline by what the item does in the supply networks, by category where it stands in none of them. */
export function disciplineOf(item: Item): Discipline {
  if (isHardware(item.category)) return 'compute'
  if (item.liquidCooling || item.airCooling || coolingCategories.has(item.category)) return 'cooling'
  if ((item.power && item.power.role !== 'load') || electricalCategories.has(item.category)) return 'electrical'
  return 'general'
}
