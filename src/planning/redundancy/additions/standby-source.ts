import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { siteIndex } from '../../../engine/rules/site-index'
import type { Connection } from '../../../model/connection'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { Item } from '../../../model/item'
import type { GapCandidate } from '../gap-plan'
import { connectionOf, unitAt } from './connect-unit'

/** More sets than this are a power station, not a standby. */
const mostSets = 8

/**
 * Generators that stand by for a source: of the catalogue's sets of the right voltage the cheapest that carry what the
 * source carries, switched over automatically in front of the first equipment of that voltage below it.
 */
export function standbySource(
  facts: EngineFacts,
  source: string,
  items: ReadonlyMap<string, Item>,
  ids: FreshIds,
): GapCandidate | null {
  const like = facts.byId.get(source)
  if (like?.definition.power?.role !== 'source') return null
  const load_kW = facts.power[source]?.out_kW ?? 0
  const choice = cheapestSets(facts, source, items, load_kW)
  if (!choice) return null
  const sets = Array.from({ length: choice.count }, () => unitAt(choice.item, { ...like, hall: null }, ids))
  const connections = sets.flatMap((set) =>
    choice.consumers.map((to): Connection => {
      const wish = { kind: 'power', from: set.id, to: to.id, standby: true, transfer: 'automatic' } as const
      return connectionOf(ids, wish)
    }),
  )
  return {
    remedy: 'standby-source',
    delta: { addPlacements: sets, addConnections: connections },
    params: { count: choice.count, name: choice.item.name, of: like.label ?? source },
  }
}

interface SetChoice {
  readonly item: Item
  readonly count: number
  readonly consumers: readonly EffectivePlacement[]
}

function cheapestSets(
  facts: EngineFacts,
  source: string,
  items: ReadonlyMap<string, Item>,
  load_kW: number,
): SetChoice | null {
  let best: { readonly choice: SetChoice; readonly price: number } | null = null
  for (const item of items.values()) {
    const { rating_kW, voltage_V } = item.power ?? {}
    if (item.category !== 'generator' || !rating_kW || !voltage_V) continue
    const count = Math.max(1, Math.ceil(load_kW / rating_kW - 1e-9))
    const consumers = firstOfVoltage(facts, source, voltage_V)
    const price = (item.cost?.base ?? Number.POSITIVE_INFINITY) * count
    if (count > mostSets || consumers.length === 0 || (best && price >= best.price)) continue
    best = { choice: { item, count, consumers }, price }
  }
  return best?.choice ?? null
}

/** The first equipment on each way down from the source whose input is of this voltage. */
function firstOfVoltage({ site, byId }: EngineFacts, source: string, voltage_V: number): EffectivePlacement[] {
  const { powerOutOf } = siteIndex(site)
  const found = new Map<string, EffectivePlacement>()
  const seen = new Set([source])
  const stack = [source]
  for (let id = stack.pop(); id !== undefined; id = stack.pop())
    for (const { to, standby } of powerOutOf.get(id) ?? []) {
      const consumer = byId.get(to)
      const power = consumer?.definition.power
      if (standby || seen.has(to) || !consumer || power?.role !== 'conduit') continue
      seen.add(to)
      if ((power.inputVoltage_V ?? power.voltage_V) === voltage_V) found.set(to, consumer)
      else stack.push(to)
    }
  return [...found.values()]
}
