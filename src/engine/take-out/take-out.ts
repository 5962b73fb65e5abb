import type { EffectiveSite } from '../../model/effective-site'
import { componentLimits, findOverloads, loadOn } from '../contingencies/find-overloads'
import { memberIds } from '../contingencies/member-ids'
import { compileSite } from '../networks/site-network'
import { createSiteState, solveSite } from '../networks/site-state'
import { type NodeResults, nodeResults } from '../node-results'
import type { Overload } from '../results'

/** The site while some placements are out of service, as the floor shows it. */
export interface TakeOutResult extends NodeResults {
  /** What is out of service, in document order; ids the site does not have are left out. */
  readonly out: readonly string[]
  /** IT loads not served now, whether they were before or not. */
  readonly unserved: readonly string[]
  readonly unserved_kW: number
  /** Components above what they may carry while something is out. */
  readonly overloads: readonly Overload[]
}

/** Takes any placements out of service at once and solves the three networks anew. */
export function takeOut(site: EffectiveSite, out: Iterable<string>): TakeOutResult {
  const wanted = new Set(out)
  // A load folded with its like goes alone: it is taken off the site instead of out of its unit.
  const network = compileSite(site)
  const folded = site.placements.filter((p, i) => wanted.has(p.id) && membersAt(network, i) > 1).map((p) => p.id)
  if (folded.length > 0) return withoutLoads(site, wanted, new Set(folded))

  const state = createSiteState(network)
  const gone: string[] = []
  site.placements.forEach((p, i) => {
    if (!wanted.has(p.id)) return
    gone.push(p.id)
    state.inService[network.units.unitOf[i]!] = 0
  })
  solveSite(network, state)
  const limits = componentLimits(site.placements, network)
  const unservedUnits: number[] = []
  for (let u = 0; u < network.units.size; u++) if (network.isIt[u] && !state.served[u]) unservedUnits.push(u)
  const over = findOverloads(
    limits,
    state,
    limits.map((_, i) => i),
  )
  return {
    ...nodeResults(site, network, state, limits),
    out: gone,
    unserved: memberIds(site, network, unservedUnits),
    unserved_kW: unservedUnits.reduce((sum, u) => sum + network.design_kW[u]!, 0),
    overloads: over.map((limit) => ({
      id: limit.id,
      network: limit.network,
      value: loadOn(limit, state),
      limit: limit.contingency,
      unit: limit.measure,
    })),
  }
}

const membersAt = (network: ReturnType<typeof compileSite>, placement: number): number =>
  network.units.members[network.units.unitOf[placement]!]!.length

/** Single loads of a folded unit cannot be switched off in it; the rest is solved without them, they read as dead. */
function withoutLoads(site: EffectiveSite, wanted: ReadonlySet<string>, loads: ReadonlySet<string>): TakeOutResult {
  const rest: EffectiveSite = {
    ...site,
    placements: site.placements.filter((p) => !loads.has(p.id)),
    connections: site.connections.filter((c) => !loads.has(c.from) && !loads.has(c.to)),
  }
  const others = [...wanted].filter((id) => !loads.has(id))
  const result = takeOut(rest, others)
  const dead = site.placements.filter((p) => loads.has(p.id))
  const power = { ...result.power }
  for (const p of dead)
    power[p.id] = { live: false, out_kW: 0, out_kVA: 0, in_kW: 0, limit: null, limitUnit: null, utilisation: null }
  const isIt = (id: string) => dead.some((p) => p.id === id && p.mission !== 'support')
  const unserved = new Set([...result.unserved, ...[...loads].filter(isIt)])
  return {
    ...result,
    power,
    out: site.placements.filter((p) => wanted.has(p.id)).map((p) => p.id),
    unserved: site.placements.filter((p) => unserved.has(p.id)).map((p) => p.id),
    unserved_kW:
      result.unserved_kW +
      dead.filter((p) => p.mission !== 'support').reduce((sum, p) => sum + (p.definition.load?.design_kW ?? 0), 0),
  }
}
