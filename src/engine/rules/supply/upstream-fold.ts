import type { Connection } from '../../../model/connection'

/**
 * Folds something over everything upstream of a node, each node visited once whoever asks: O(connections) in all.
 * Standby connections count, since they carry load in some state; their loops are cut where they close.
 * @param start what a node itself contributes
 * @param merge joins what a provider brings into what the node has
 */
export function upstreamFold<T>(
  into: ReadonlyMap<string, readonly Connection[]>,
  start: (id: string) => T,
  merge: (own: T, provider: T, connection: Connection) => T,
): (id: string) => T {
  const known = new Map<string, T>()
  const open = new Set<string>()
  const visit = (id: string): T => {
    const done = known.get(id)
    if (done !== undefined) return done
    open.add(id)
    let value = start(id)
    for (const connection of into.get(id) ?? [])
      if (!open.has(connection.from)) value = merge(value, visit(connection.from), connection)
    open.delete(id)
    known.set(id, value)
    return value
  }
  return visit
}
