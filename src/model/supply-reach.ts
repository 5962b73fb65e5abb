import type { Connection } from './connection'

/**
 * Everything that connections of one kind lead to from some placements: what they feed (`downstream`) or what feeds
 * them (`upstream`), standby connections included; the placements themselves are not in it.
 */
export function supplyReach(
  connections: readonly Connection[],
  from: Iterable<string>,
  kind: Connection['kind'],
  direction: 'downstream' | 'upstream',
): ReadonlySet<string> {
  const [near, far] = direction === 'downstream' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const next = Map.groupBy(
    connections.filter((c) => c.kind === kind),
    (c) => c[near],
  )
  const start = new Set(from)
  const seen = new Set(start)
  const stack = [...start]
  for (let id = stack.pop(); id !== undefined; id = stack.pop())
    for (const connection of next.get(id) ?? []) {
      if (seen.has(connection[far])) continue
      seen.add(connection[far])
      stack.push(connection[far])
    }
  for (const id of start) seen.delete(id)
  return seen
}
