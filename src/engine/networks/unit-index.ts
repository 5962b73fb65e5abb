import type { EffectivePlacement } from '../../model/effective-site'
import type { PlacementFeeds } from './placement-feeds'

/**
 * The nodes that the solver works on. Components stand alone; loads that nothing distinguishes (same providers, same
 * hall, same needs) are folded into one node, since they live, die and draw together. A hall of 352 racks on sixteen
 * boards becomes sixteen nodes, and every answer stays exact because demand adds up.
 */
export interface UnitIndex {
  /** Number of units. */
  readonly size: number
  /** Unit of each placement. */
  readonly unitOf: Int32Array
  /** Placements of each unit, in document order. */
  readonly members: readonly (readonly number[])[]
  /** Placement number by id. */
  readonly numberOf: ReadonlyMap<string, number>
}

/** True where the placement can fail on its own: a power source or conduit, or a liquid or air cooler. */
export function isComponent(placement: EffectivePlacement): boolean {
  const { power, liquidCooling, airCooling } = placement.definition
  return power?.role === 'source' || power?.role === 'conduit' || !!liquidCooling || !!airCooling
}

/** Share of an item's heat that goes to liquid, 0 where the item names none. */
export const liquidFractionOf = (placement: EffectivePlacement): number =>
  placement.definition.heat?.liquidFraction ?? 0

/** What a load needs, as bits: 1 power, 2 liquid, 4 air. */
export function needsOf(placement: EffectivePlacement): number {
  const liquid = liquidFractionOf(placement)
  const design_kW = placement.definition.load?.design_kW ?? 0
  return (design_kW > 0 ? 1 : 0) | (design_kW * liquid > 0 ? 2 : 0) | (design_kW * (1 - liquid) > 0 ? 4 : 0)
}

export function buildUnitIndex(feeds: PlacementFeeds): UnitIndex {
  const { placements, numberOf } = feeds
  const into = feedsByConsumer(feeds)
  const unitOf = new Int32Array(placements.length)
  const members: number[][] = []
  const classes = new Map<number, number[]>()
  placements.forEach((p, i) => {
    if (!isComponent(p) && !into.hasConsumers[i]) {
      const known = classes.get(into.hash[i]!)
      for (const u of known ?? []) {
        if (!isSameClass(placements, into, members[u]![0]!, i)) continue
        unitOf[i] = u
        members[u]!.push(i)
        return
      }
      if (known) known.push(members.length)
      else classes.set(into.hash[i]!, [members.length])
    }
    unitOf[i] = members.length
    members.push([i])
  })
  return { size: members.length, unitOf, members, numberOf }
}

interface FeedsByConsumer {
  readonly connections: PlacementFeeds['connections']
  readonly from: Int32Array
  readonly hasConsumers: Uint8Array
  /** Connections into placement `i`, in document order: `rows[start[i] .. start[i + 1] - 1]`. */
  readonly start: Int32Array
  readonly rows: Int32Array
  /** Equal where the providers are equal. */
  readonly hash: Int32Array
}

/** What must agree for two loads to share every fate. */
function isSameClass(placements: PlacementFeeds['placements'], into: FeedsByConsumer, a: number, b: number): boolean {
  const p = placements[a]!
  const q = placements[b]!
  if (p.hall !== q.hall || p.redundancy !== q.redundancy || p.mission !== q.mission) return false
  if (p.definition !== q.definition && needsOf(p) !== needsOf(q)) return false
  const { start, rows, from, connections } = into
  const count = start[a + 1]! - start[a]!
  if (start[b + 1]! - start[b]! !== count) return false
  for (let k = 0; k < count; k++) {
    const i = rows[start[a]! + k]!
    const j = rows[start[b]! + k]!
    if (from[i] !== from[j] || !isSameKindOfFeed(connections[i]!, connections[j]!)) return false
  }
  return true
}

type Feed = PlacementFeeds['connections'][number]

/** True where two connections pass on the same, whoever they join. */
export const isSameKindOfFeed = (a: Feed, b: Feed): boolean =>
  a.kind === b.kind &&
  (a.share ?? 1) === (b.share ?? 1) &&
  (a.standby ?? false) === (b.standby ?? false) &&
  (!a.standby || (a.transfer === 'automatic') === (b.transfer === 'automatic'))

function feedsByConsumer({ placements, connections, from, to }: PlacementFeeds): FeedsByConsumer {
  const count = placements.length
  const hasConsumers = new Uint8Array(count)
  const start = new Int32Array(count + 1)
  const hash = new Int32Array(count)
  const counts = (i: number) => from[i]! >= 0 && to[i]! >= 0 && connections[i]!.kind !== 'network'
  for (let i = 0; i < connections.length; i++) if (counts(i)) start[to[i]! + 1]!++
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!
  const next = start.slice()
  const rows = new Int32Array(start[count]!)
  for (let i = 0; i < connections.length; i++) {
    if (!counts(i)) continue
    hasConsumers[from[i]!] = 1
    rows[next[to[i]!]!++] = i
    hash[to[i]!] = Math.imul(hash[to[i]!]! ^ (from[i]! + 1), 0x9e3779b1)
  }
  return { connections, from, hasConsumers, start, rows, hash }
}
