import type { CheckResult } from '../../engine/results'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { apparentLoad_kVA } from './port-demand'

/** Who feeds whom today, and how much each part carries once the removed loads are gone. */
export interface SupplyPaths {
  readonly byId: ReadonlyMap<string, EffectivePlacement>
  /** Providers in use of each consumer, with the part of its draw that each carries. */
  readonly feedsOf: ReadonlyMap<string, readonly { readonly from: string; readonly part: number }[]>
  /** The node and everything above it that it cannot live without, nearest first. */
  chain(id: string): readonly string[]
  /** Apparent power in normal operation less what is removed, kVA; losses of the removed part are left in. */
  remaining_kVA(id: string): number
  /** The same for its worst single outage. */
  remainingWorst_kVA(id: string): number
}

/**
 * Reads the supply of a solved site. Planning needs it to rank feeders before the engine has its word, so shares
 * follow the model page and losses are ignored.
 */
export function traceSupply(site: EffectiveSite, check: CheckResult, removed: ReadonlySet<string>): SupplyPaths {
  const byId = new Map(site.placements.map((p) => [p.id, p]))
  const feedsOf = providersInUse(site.connections, check)
  const freed = freedLoad(byId, feedsOf, removed)
  const chains = new Map<string, readonly string[]>()
  const chain = (id: string): readonly string[] => {
    const known = chains.get(id)
    if (known) return known
    const path = [id]
    for (let feeds = feedsOf.get(id); feeds?.length === 1; feeds = feedsOf.get(path.at(-1)!)) {
      if (path.includes(feeds[0]!.from)) break
      path.push(feeds[0]!.from)
    }
    chains.set(id, path)
    return path
  }
  const less = (id: string, kVA: number): number => Math.max(0, kVA - (freed.get(id) ?? 0))
  return {
    byId,
    feedsOf,
    chain,
    remaining_kVA: (id) => less(id, check.power.nodes[id]?.out_kVA ?? 0),
    remainingWorst_kVA: (id) => less(id, check.worst[id]?.value ?? check.power.nodes[id]?.out_kVA ?? 0),
  }
}

function providersInUse(connections: readonly Connection[], check: CheckResult): SupplyPaths['feedsOf'] {
  const live = (c: Connection): boolean => check.power.nodes[c.from]?.live === true
  const primary = new Map<string, Connection[]>()
  const standby = new Map<string, Connection[]>()
  for (const c of connections) {
    if (c.kind !== 'power' || !live(c)) continue
    const into = c.standby ? standby : primary
    const list = into.get(c.to)
    if (list) list.push(c)
    else into.set(c.to, [c])
  }
  const found = new Map<string, { from: string; part: number }[]>()
  for (const to of new Set([...primary.keys(), ...standby.keys()])) {
    const used = primary.get(to) ?? standby.get(to) ?? []
    const total = used.reduce((sum, c) => sum + (c.share ?? 1), 0)
    const parts = used.map((c) => ({ from: c.from, part: (c.share ?? 1) / total }))
    found.set(to, parts)
  }
  return found
}

function freedLoad(
  byId: ReadonlyMap<string, EffectivePlacement>,
  feedsOf: SupplyPaths['feedsOf'],
  removed: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const freed = new Map<string, number>()
  const rise = (id: string, kVA: number, below: readonly string[]): void => {
    for (const { from, part } of feedsOf.get(id) ?? []) {
      if (below.includes(from)) continue
      freed.set(from, (freed.get(from) ?? 0) + kVA * part)
      rise(from, kVA * part, [...below, from])
    }
  }
  // Loads on one set of feeders rise together: rows of hundreds of racks cost one walk each feeder.
  const direct = new Map<string, number>()
  for (const id of removed) {
    const placement = byId.get(id)
    if (!placement) continue
    for (const { from, part } of feedsOf.get(id) ?? [])
      direct.set(from, (direct.get(from) ?? 0) + apparentLoad_kVA(placement) * part)
  }
  for (const [id, kVA] of direct) {
    freed.set(id, (freed.get(id) ?? 0) + kVA)
    rise(id, kVA, [id])
  }
  return freed
}
