import type { Connection } from '../../../model/connection'

/**
 * Folds something over everything upstream of a node by primary connections, which form no cycle: the paths of normal
 * operation, without bus ties and generators. Each node is visited once whoever asks: O(connections) in all.
 * @param start what a node itself contributes
 * @param merge joins what a provider brings into what the node has
 */
export function upstreamFold<T>(
  into: ReadonlyMap<string, readonly Connection[]>,
  start: (id: string) => T,
  merge: (own: T, provider: T) => T,
): (id: string) => T {
  const known = new Map<string, T>()
  const visit = (id: string): T => {
    const done = known.get(id)
    if (done !== undefined) return done
    let value = start(id)
    for (const connection of into.get(id) ?? []) if (!connection.standby) value = merge(value, visit(connection.from))
    known.set(id, value)
    return value
  }
  return visit
}
