import type { FreshIds } from '../commands/fresh-ids'
import type { Connection } from '../model/connection'
import type { EffectivePlacement } from '../model/effective-site'

type Stand = Pick<EffectivePlacement, 'id' | 'at'>

/** A new connection, routed along the two axes of the plan; the length is for the estimate. */
export function runBetween(
  ids: FreshIds,
  kind: Connection['kind'],
  from: Stand,
  to: Stand,
  fields: Partial<Omit<Connection, 'id' | 'kind' | 'from' | 'to'>> = {},
): Connection {
  const length_m = Math.round((Math.abs(from.at[0] - to.at[0]) + Math.abs(from.at[1] - to.at[1])) * 10) / 10
  return { id: ids.connection(), kind, from: from.id, to: to.id, ...fields, length_m }
}
