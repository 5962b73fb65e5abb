import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'

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

export function buildUnitIndex(site: EffectiveSite): UnitIndex {
  const { placements } = site
  const numberOf = new Map(placements.map((p, i) => [p.id, i]))
  const feeds = collectFeeds(site.connections, numberOf, placements.length)
  const unitOf = new Int32Array(placements.length)
  const members: number[][] = []
  const classes = new Map<string, number>()
  placements.forEach((p, i) => {
    const key = isComponent(p) || feeds.hasConsumers[i] ? null : classKey(p, feeds.signature[i]!)
    const known = key === null ? undefined : classes.get(key)
    if (known !== undefined) {
      unitOf[i] = known
      members[known]!.push(i)
      return
    }
    unitOf[i] = members.length
    if (key !== null) classes.set(key, members.length)
    members.push([i])
  })
  return { size: members.length, unitOf, members, numberOf }
}

/** What must agree for two loads to share every fate. */
function classKey(p: EffectivePlacement, feeds: string): string {
  const liquid = liquidFractionOf(p)
  const design_kW = p.definition.load?.design_kW ?? 0
  const needs = `${design_kW > 0 ? 1 : 0}${design_kW * liquid > 0 ? 1 : 0}${design_kW * (1 - liquid) > 0 ? 1 : 0}`
  return `${p.hall ?? ''}\u0000${p.redundancy}\u0000${p.mission}\u0000${needs}\u0000${feeds}`
}

function collectFeeds(connections: readonly Connection[], numberOf: ReadonlyMap<string, number>, count: number) {
  const hasConsumers = new Uint8Array(count)
  const signature = new Array<string>(count).fill('')
  for (const c of connections) {
    if (c.kind === 'network') continue
    const from = numberOf.get(c.from)
    const to = numberOf.get(c.to)
    if (from === undefined || to === undefined) continue
    hasConsumers[from] = 1
    const standby = c.standby ? (c.transfer === 'automatic' ? 'a' : 'm') : 'p'
    signature[to] += `${c.kind[0]}${from}${standby}${c.share ?? 1};`
  }
  return { hasConsumers, signature }
}
