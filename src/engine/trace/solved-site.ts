import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { drawsOnStandby } from '../networks/connections-in-use'
import { compileSite, type SiteNetwork } from '../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../networks/site-state'
import { append } from '../rules/site-index'

/** A connection that carries something, with the shares among which its consumer divides its draw. */
export interface Carrying {
  readonly connection: Connection
  readonly share: number
  /** Sum of the shares of the consumer's providers in use. */
  readonly shares: number
}

/** Normal operation of a site, as the solver left it, by placement. */
export interface SolvedSite {
  readonly network: SiteNetwork
  readonly state: SiteState
  readonly byId: ReadonlyMap<string, EffectivePlacement>
  unitOf(id: string): number
  /** Connections in use out of, and into, each placement. */
  readonly out: Readonly<Record<'power' | 'coolant', ReadonlyMap<string, readonly Carrying[]>>>
  readonly into: Readonly<Record<'power' | 'coolant', ReadonlyMap<string, readonly Carrying[]>>>
  readonly carrying: ReadonlyMap<string, Carrying>
}

const solved = new WeakMap<EffectiveSite, SolvedSite>()

/** Solves a site once for all questions about it. */
export function solvedSite(site: EffectiveSite): SolvedSite {
  return solved.get(site) ?? solveOnce(site, [])
}

/**
 * The site under another identity, solved with some components out of service; for questions about an outage.
 * @param out ids of components; loads are left as they are
 */
export function solveWithout(site: EffectiveSite, out: readonly string[]): EffectiveSite {
  const during = { ...site }
  solveOnce(during, out)
  return during
}

function solveOnce(site: EffectiveSite, gone: readonly string[]): SolvedSite {
  const network = compileSite(site)
  const state = createSiteState(network)
  for (const id of gone) {
    const i = network.units.numberOf.get(id)
    if (i !== undefined && network.units.members[network.units.unitOf[i]!]!.length === 1)
      state.inService[network.units.unitOf[i]!] = 0
  }
  solveSite(network, state)
  const unitOf = (id: string): number => network.units.unitOf[network.units.numberOf.get(id)!]!
  const carrying = new Map<string, Carrying>()
  const out = { power: new Map<string, Carrying[]>(), coolant: new Map<string, Carrying[]>() }
  const into = { power: new Map<string, Carrying[]>(), coolant: new Map<string, Carrying[]>() }
  for (const kind of ['power', 'coolant'] as const) {
    const byConsumer = Map.groupBy(
      site.connections.filter(
        (c) => c.kind === kind && network.units.numberOf.has(c.from) && network.units.numberOf.has(c.to),
      ),
      (c) => c.to,
    )
    for (const [to, connections] of byConsumer) {
      const used = inUse(network, state, kind, unitOf, to, connections)
      const shares = used.reduce((sum, c) => sum + (c.share ?? 1), 0)
      for (const connection of used) {
        const carried = { connection, share: connection.share ?? 1, shares }
        carrying.set(connection.id, carried)
        append(out[kind], connection.from, carried)
        append(into[kind], to, carried)
      }
    }
  }
  const answer = { network, state, byId: new Map(site.placements.map((p) => [p.id, p])), unitOf, out, into, carrying }
  solved.set(site, answer)
  return answer
}

function inUse(
  network: SiteNetwork,
  state: SiteState,
  kind: 'power' | 'coolant',
  unitOf: (id: string) => number,
  to: string,
  connections: readonly Connection[],
): readonly Connection[] {
  const { live, stage } = state[kind]
  const u = unitOf(to)
  if (!live[u]) return []
  const onStandby = drawsOnStandby(network[kind], state[kind], u)
  return connections.filter((c) => {
    const from = unitOf(c.from)
    return live[from] === 1 && (!c.standby || (onStandby && stage[from]! < stage[u]!))
  })
}
