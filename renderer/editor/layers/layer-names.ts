import { disciplineOf } from '../../../src/engine/estimate/discipline-of'
import type { Item } from '../../../src/model/item'

/** What the floor can show, hide and lock by kind, in the order of the panel and of the keys Alt+1 to Alt+9. */
export const layerNames = [
  'architecture',
  'structure',
  'racks',
  'power',
  'liquid',
  'air',
  'network',
  'underlays',
  'labels',
] as const
export type LayerName = (typeof layerNames)[number]

/** The layer that a product stands on: plant on that of the network it serves, all that computes on `racks`. */
export function layerOf(item: Item): LayerName {
  if (item.category === 'network-rack') return 'network'
  const discipline = disciplineOf(item)
  if (discipline === 'electrical') return 'power'
  if (discipline === 'cooling') return item.airCooling && !item.liquidCooling ? 'air' : 'liquid'
  return 'racks'
}
