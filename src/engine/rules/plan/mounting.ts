import type { Item } from '../../../model/item'

/** How an item stands: on the floor, above heads, or on or in something else. */
export type Mounting = 'floor' | 'overhead' | 'carried'

const OVERHEAD = new Set(['busway', 'cable-tray', 'pipe'])
const CARRIED = new Set(['asic-miner', 'gpu-server', 'rear-door-hx', 'manifold', 'leak-detection', 'fire-suppression'])

/** `attributes.mounting` where the item has it, else what is usual for its category. */
export function mountingOf({ attributes, category }: Item): Mounting {
  const stated = attributes?.mounting ?? attributes?.type
  if (stated === 'floor' || stated === 'overhead') return stated
  if (stated === 'carried' || stated === 'in-rack' || stated === 'wall') return 'carried'
  if (OVERHEAD.has(category)) return 'overhead'
  return CARRIED.has(category) ? 'carried' : 'floor'
}
