import type { Connection } from '../../model/connection'
import { disjointSets } from './disjoint-sets'

/**
 * Why a stated return cannot be what it says: it names nothing in its loop, the consumer itself, or one whose return
 * leads back to it, so that no coolant comes to a source.
 */
export type ReturnFault = 'absent' | 'self' | 'circle'

/** A run by the nodes of its supply. */
interface SuppliedRun {
  readonly connection: Connection
  readonly from: number
  readonly to: number
}

/** Where the return of a run goes: the node whose return it joins. */
export interface ReturnWay {
  readonly back: number
  /** Null where it goes as stated. */
  readonly fault: ReturnFault | null
}

/** What of a loop decides where returns lead. */
interface ReturnPorts {
  /** Node of a placement whose return may be joined; undefined where it has none in this loop. */
  nodeOf(id: string): number | undefined
  readonly nodes: number
  readonly sources: readonly { readonly outlet: number }[]
  /** Pumps in the line: one return passes by both their ports. */
  readonly inLine: readonly { readonly inlet: number | null; readonly outlet: number }[]
}

/** The return of each run; one that cannot be what it says goes the way the supply came. */
export function returnWays(runs: readonly SuppliedRun[], ports: ReturnPorts): readonly ReturnWay[] {
  if (runs.every(({ connection }) => connection.returnTo === undefined))
    return runs.map(({ from }) => ({ back: from, fault: null }))
  const stated = runs.map(({ connection: { returnTo, to: consumer }, from }): ReturnWay => {
    if (returnTo === undefined) return { back: from, fault: null }
    if (returnTo === consumer) return { back: from, fault: 'self' }
    const back = ports.nodeOf(returnTo)
    return back === undefined ? { back: from, fault: 'absent' } : { back, fault: null }
  })
  const joined = disjointSets(ports.nodes + 1)
  runs.forEach(({ to }, i) => {
    joined.join(to, stated[i]!.back)
  })
  for (const { inlet, outlet } of ports.inLine) if (inlet !== null) joined.join(inlet, outlet)
  const home = new Set(ports.sources.map(({ outlet }) => joined.rootOf(outlet)))
  // A loop without a source has nothing that its coolant could go back to.
  if (home.size === 0) return stated
  return stated.map((way, i): ReturnWay => {
    const { from, to, connection } = runs[i]!
    if (connection.returnTo === undefined || way.fault || home.has(joined.rootOf(to))) return way
    return { back: from, fault: 'circle' }
  })
}
