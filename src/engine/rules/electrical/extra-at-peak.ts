import type { EngineFacts } from '../../facts'
import type { SiteIndex } from '../site-index'
import { portionsInUse } from '../supply/portions-in-use'

/**
 * What each node carries above normal operation while every live load that states a peak draws it, kW: the difference
 * of peak and design power, divided upwards as demand is. Losses of the difference are left out. Null where no load
 * states a peak above its design power, or where a loop leaves the network unsolved.
 */
export function extraAtPeak_kW(facts: EngineFacts, index: SiteIndex): ReadonlyMap<string, number> | null {
  if (!known.has(facts)) known.set(facts, sumUpwards(facts, index))
  return known.get(facts) ?? null
}

const known = new WeakMap<EngineFacts, ReadonlyMap<string, number> | null>()

function sumUpwards(facts: EngineFacts, index: SiteIndex): ReadonlyMap<string, number> | null {
  const own = new Map<string, number>()
  for (const { id, definition } of facts.site.placements) {
    const more_kW = (definition.load?.peak_kW ?? 0) - (definition.load?.design_kW ?? 0)
    if (more_kW > 0 && facts.power[id]?.live) own.set(id, more_kW)
  }
  if (own.size === 0 || facts.loops.some((l) => l.network === 'power' && l.contingency.length === 0)) return null
  const total = new Map<string, number>()
  const isLive = (id: string) => facts.power[id]?.live ?? false
  const pending = pendingConsumers(own.keys(), index, isLive)
  const ready = [...own.keys()].filter((id) => !pending.get(id))
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const input_kW = (total.get(id) ?? 0) + (own.get(id) ?? 0)
    for (const { connection, part } of portionsInUse(index.powerInto.get(id) ?? [], isLive)) {
      const { from } = connection
      total.set(from, (total.get(from) ?? 0) + input_kW * part)
      const left = pending.get(from)! - 1
      pending.set(from, left)
      if (left === 0) ready.push(from)
    }
  }
  return total
}

/** How many connections in use each node upstream of some loads still waits for. */
function pendingConsumers(loads: Iterable<string>, index: SiteIndex, isLive: (id: string) => boolean) {
  const pending = new Map<string, number>()
  const seen = new Set(loads)
  const open = [...seen]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const { connection } of portionsInUse(index.powerInto.get(id) ?? [], isLive)) {
      pending.set(connection.from, (pending.get(connection.from) ?? 0) + 1)
      if (seen.has(connection.from)) continue
      seen.add(connection.from)
      open.push(connection.from)
    }
  }
  return pending
}
