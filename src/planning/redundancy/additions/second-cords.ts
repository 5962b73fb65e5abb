import type { FreshIds } from '../../../commands/fresh-ids'
import type { EngineFacts } from '../../../engine/facts'
import { siteIndex } from '../../../engine/rules/site-index'
import { distance_m, type PlanPoint } from '../../../geometry/point'
import type { EffectivePlacement } from '../../../model/effective-site'
import type { GapCandidate } from '../gap-plan'
import { connectionOf, cordsTaken, freeSide, hasFreeCord } from './connect-unit'

/** Providers tried for one wish: the nearest that survive the outage. */
const mostProviders = 6

/** Consumers that want one more feed, and what feeds their like today. */
interface Wish {
  readonly consumers: readonly EffectivePlacement[]
  /** Kinds of provider that are wanted, and those that are no help. */
  readonly kinds: ReadonlySet<string>
  readonly unfit: ReadonlySet<string>
}

/** A second cord to each load that an outage leaves without power, from boards that stand already. */
export function secondCords(facts: EngineFacts, out: string, lost: readonly string[], ids: FreshIds): GapCandidate[] {
  return fromNearest(facts, out, cordsOf(facts, lost), ids)
}

/** Feeds for boards that have consumers but no feed: the other side of a pod or a plant before it is connected. */
export function firstFeeds(facts: EngineFacts, out: string, ids: FreshIds): GapCandidate[] {
  const { site, byId, power } = facts
  const { powerInto, powerOutOf } = siteIndex(site)
  const boards = site.placements.filter((p) => p.definition.power?.role === 'conduit' && powerOutOf.has(p.id))
  const unfed = Map.groupBy(
    boards.filter((p) => !power[p.id]?.live && !powerInto.has(p.id)),
    kindOf,
  )
  return [...unfed].flatMap(([kind, consumers]) => {
    const alike = boards.filter((p) => kindOf(p) === kind && power[p.id]?.live)
    const known = alike.flatMap((p) => (powerInto.get(p.id) ?? []).map((c) => c.from))
    const kinds = new Set(known.map((id) => kindOf(byId.get(id))))
    return fromNearest(facts, out, { consumers, kinds, unfit: new Set() }, ids)
  })
}

/** A second cord to each cooler that draws from what is out, from its like. */
export function coolerCords(facts: EngineFacts, out: string, ids: FreshIds): GapCandidate[] {
  const { site, byId } = facts
  const taken = cordsTaken(site)
  const consumers = (siteIndex(site).powerOutOf.get(out) ?? []).flatMap(({ to, standby }) => {
    const p = byId.get(to)
    const isCooler = p?.definition.liquidCooling ?? p?.definition.airCooling
    return p && isCooler && !standby && hasFreeCord(p, taken.get(to) ?? []) ? [p] : []
  })
  const unfit = new Set(consumers.flatMap((p) => (taken.get(p.id) ?? []).map((c) => c.from)))
  return fromNearest(facts, out, { consumers, kinds: new Set([kindOf(byId.get(out))]), unfit }, ids)
}

function cordsOf({ site, byId }: EngineFacts, lost: readonly string[]): Wish {
  const taken = cordsTaken(site)
  const consumers = lost.flatMap((id) => {
    const load = byId.get(id)
    const cords = taken.get(id) ?? []
    return load && cords.length > 0 && hasFreeCord(load, cords) ? [load] : []
  })
  const unfit = new Set(consumers.flatMap((p) => (taken.get(p.id) ?? []).map((c) => c.from)))
  return { consumers, kinds: new Set([...unfit].map((id) => kindOf(byId.get(id)))), unfit }
}

function fromNearest(
  facts: EngineFacts,
  out: string,
  { consumers, kinds, unfit }: Wish,
  ids: FreshIds,
): GapCandidate[] {
  if (consumers.length === 0) return []
  const { site } = facts
  const own = new Set(consumers.map((p) => p.id))
  const taken = cordsTaken(site)
  const middle: PlanPoint = [average(consumers.map((p) => p.at[0])), average(consumers.map((p) => p.at[1]))]
  return site.placements
    .filter((p) => kinds.has(kindOf(p)) && !unfit.has(p.id) && !own.has(p.id))
    .filter((p) => facts.power[p.id]?.live && reachedWithout(facts, p.id, out, own))
    .sort((a, b) => distance_m(a.at, middle) - distance_m(b.at, middle))
    .slice(0, mostProviders)
    .map((provider) => {
      const feeds = consumers.map((to) => {
        const side = freeSide(taken.get(to.id) ?? [])
        const wish = { kind: 'power' as const, from: provider.id, to: to.id, side }
        return connectionOf(ids, wish)
      })
      const params = { count: consumers.length, board: provider.label ?? provider.id }
      return { remedy: 'second-cord', delta: { addConnections: feeds }, params }
    })
}

/** Providers of one category and voltage are alike to a consumer. */
const kindOf = (p: EffectivePlacement | undefined): string =>
  `${p?.definition.category} ${p?.definition.power?.voltage_V ?? ''}`

const average = (values: readonly number[]): number => values.reduce((sum, v) => sum + v, 0) / values.length

/** Whether a live source reaches a provider without what is out, and not by way of the consumers themselves. */
function reachedWithout(
  { site, byId, power }: EngineFacts,
  provider: string,
  out: string,
  consumers: ReadonlySet<string>,
): boolean {
  if (provider === out) return false
  const { powerInto } = siteIndex(site)
  const seen = new Set([provider, out])
  const stack = [provider]
  let reached = false
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    // Drawing from below oneself would close a loop.
    if (consumers.has(id)) return false
    if (byId.get(id)?.definition.power?.role === 'source' && power[id]?.live) reached = true
    for (const { from } of powerInto.get(id) ?? []) {
      if (seen.has(from)) continue
      seen.add(from)
      stack.push(from)
    }
  }
  return reached
}
