import { oncePerPair } from '../../../memo/once-per-pair'
import type { Connection } from '../../../model/connection'

/**
 * The connections that a test picks, in document order. O(connections) once for a list of connections, which most edits
 * leave as it is.
 * @param picks one function for one test: found connections are kept under it
 */
export const connectionsWhere = oncePerPair(
  (connections: readonly Connection[], picks: (connection: Connection) => boolean): readonly Connection[] =>
    connections.filter(picks),
)
