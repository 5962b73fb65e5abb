import { type AffectedSite, createAffectedSite } from '../../networks/affected/affected-site'
import type { SiteNetwork } from '../../networks/site-network'
import { createSiteState, type SiteState, solveSite } from '../../networks/site-state'
import type { ComponentLimit } from '../find-overloads'
import type { OutageReach } from '../outage-sweep'
import { createOutageWatch, type OutageWatch } from '../outage-watch'
import type { OutageFootprints } from './outage-footprints'

/**
 * A pair as it was solved. `reach` is what it changed against the state that `watch` knows: normal operation, or that
 * with the one of the two out that reaches further. The state is reused: take what is needed before returning.
 */
export type PairVisit = (c: number, d: number, state: SiteState, reach: OutageReach | null, watch: OutageWatch) => void

export interface PairSweepInput {
  readonly network: SiteNetwork
  readonly limits: readonly ComponentLimit[]
  readonly normal: SiteState
  readonly watch: OutageWatch
  readonly footprints: OutageFootprints
}

/** Beginning from the state of an outage costs about as much as touching this share of all places. */
const COST_OF_A_BASE = 6

/**
 * Solves pairs of components out of service, `[c, d, c, d, ...]` by their numbers. An outage that reaches far, a utility
 * feed say, is solved once and its partners on top of it: then each costs what the smaller of the two reaches.
 */
export function sweepPairs(input: PairSweepInput, pairs: Int32Array, visit: PairVisit): void {
  const { network, limits, normal, watch, footprints } = input
  const { components } = network
  const affected = createAffectedSite(network, normal)
  const full = createSiteState(network)
  const boundless = new Set(footprints.boundless)

  const solveFully = (c: number, d: number): void => {
    const out = [components[c]!, components[d]!]
    for (const u of out) full.inService[u] = 0
    solveSite(network, full)
    visit(c, d, full, null, watch)
    for (const u of out) full.inService[u] = 1
  }
  const solveWith = (by: AffectedSite, out: readonly number[], c: number, d: number, known: OutageWatch): void => {
    if (by.takeOut(out)) visit(c, d, by.state, by, known)
    else solveFully(c, d)
    by.restore()
  }

  const { start, order } = byHost(pairs, footprints.reach)
  for (let host = 0; host < components.length; host++) {
    const [from, to] = [start[host]!, start[host + 1]!]
    const pays = (to - from) * footprints.reach[host]! > COST_OF_A_BASE * network.units.size
    const isBase = pays && affected && !boundless.has(host) && affected.takeOut([components[host]!])
    const onTop = isBase ? createAffectedSite(network, affected.state) : null
    const known = isBase ? createOutageWatch(network, limits, affected.state) : watch
    if (isBase && !onTop) affected.restore()
    for (let k = from; k < to; k++) {
      const [c, d] = [pairs[order[k]!]!, pairs[order[k]! + 1]!]
      const other = c === host ? d : c
      if (!affected || boundless.has(host) || boundless.has(other)) solveFully(c, d)
      else if (onTop) solveWith(onTop, [components[other]!], c, d, known)
      else solveWith(affected, [components[c]!, components[d]!], c, d, watch)
    }
    if (onTop) affected!.restore()
  }
}

/** The pairs by the one of the two that reaches further: their places in the list, sorted by counting. */
function byHost(pairs: Int32Array, reach: Int32Array): { readonly start: Int32Array; readonly order: Int32Array } {
  const hostAt = (k: number): number => (reach[pairs[k]!]! >= reach[pairs[k + 1]!]! ? pairs[k]! : pairs[k + 1]!)
  const start = new Int32Array(reach.length + 1)
  for (let k = 0; k < pairs.length; k += 2) start[hostAt(k) + 1]!++
  for (let h = 0; h < reach.length; h++) start[h + 1]! += start[h]!
  const next = start.slice()
  const order = new Int32Array(pairs.length / 2)
  for (let k = 0; k < pairs.length; k += 2) order[next[hostAt(k)]!++] = k
  return { start, order }
}
