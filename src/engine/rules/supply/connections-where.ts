import type { Connection } from '../../../model/connection'

const known = new WeakMap<readonly Connection[], Map<(c: Connection) => boolean, readonly Connection[]>>()

/**
 * The connections that a test picks, in document order. O(connections) once for a list of connections, which most edits
 * leave as it is.
 * @param picks one function for one test: found connections are kept under it
 */
export function connectionsWhere(
  connections: readonly Connection[],
  picks: (connection: Connection) => boolean,
): readonly Connection[] {
  const tests = known.get(connections) ?? new Map<(c: Connection) => boolean, readonly Connection[]>()
  known.set(connections, tests)
  let found = tests.get(picks)
  if (!found) {
    found = connections.filter(picks)
    tests.set(picks, found)
  }
  return found
}
