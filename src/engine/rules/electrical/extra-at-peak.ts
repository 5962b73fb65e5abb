import { lastPer } from '../../../memo/last-per'
import type { Item } from '../../../model/item'
import type { EngineFacts } from '../../facts'
import { placementsOf } from '../plan/placed-items'
import type { SiteIndex } from '../site-index'
import { portionsInUse } from '../supply/portions-in-use'

/**
 * What each node carries above normal operation while every live load that states a peak draws it, kW: the difference
 * of peak and design power, divided upwards as demand is. Losses of the difference are left out. Null where no load
 * states a peak above its design power, or where a loop leaves the network unsolved.
 */
export const extraAtPeak_kW = lastPer(sumUpwards)

const extra_kW = ({ load }: Item): number => (load?.peak_kW ?? 0) - (load?.design_kW ?? 0)
const peaks = (item: Item): boolean => extra_kW(item) > 0

function sumUpwards(facts: EngineFacts, index: SiteIndex): ReadonlyMap<string, number> | null {
  const total = new Map<string, number>()
  const isLive = (id: string) => facts.power[id]?.live ?? false
  const passOn = (id: string, input_kW: number) => {
    for (const { connection, part } of portionsInUse(index.powerInto.get(id) ?? [], isLive))
      total.set(connection.from, (total.get(connection.from) ?? 0) + input_kW * part)
  }
  for (const { id, definition } of placementsOf(index, peaks)) if (isLive(id)) passOn(id, extra_kW(definition))
  if (total.size === 0 || facts.loops.some((l) => l.network === 'power' && l.contingency.length === 0)) return null
  for (const id of consumersFirst([...total.keys()], index, isLive)) passOn(id, total.get(id) ?? 0)
  return total
}

/** Nodes and all upstream of them by connections in use, each after every consumer of its own among them. */
function consumersFirst(starts: readonly string[], index: SiteIndex, isLive: (id: string) => boolean): string[] {
  const seen = new Set<string>()
  const providersFirst: string[] = []
  const visit = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const { connection } of portionsInUse(index.powerInto.get(id) ?? [], isLive)) visit(connection.from)
    providersFirst.push(id)
  }
  for (const id of starts) visit(id)
  return providersFirst.reverse()
}
