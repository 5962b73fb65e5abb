import type { SiteNetwork } from '../networks/site-network'
import { findNeededUnits, type NeededUnits } from './needed-units'
import { orderUnits } from './order-units'

/** What the served loads depend on, and in which order the diagram tests it. */
export interface EventOrder extends NeededUnits {
  /** Event numbers, first tested first; events that no load depends on are absent. */
  readonly order: readonly number[]
}

/** Orders the events that loads depend on as their units; a common cause stands before the first it takes down. */
export function orderEvents(
  network: SiteNetwork,
  eventsOf: readonly (readonly number[])[],
  loads: readonly number[],
): EventOrder {
  const needed = findNeededUnits(network, loads)
  const order = new Set<number>()
  for (const u of orderUnits(network, needed.asked)) for (const event of eventsOf[u]!) order.add(event)
  return { ...needed, order: [...order] }
}
