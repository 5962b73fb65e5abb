import type { FreshIds } from '../../commands/fresh-ids'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { type RunEnd, unroutedLength_m } from './unrouted-length'

type Stand = RunEnd & Pick<EffectivePlacement, 'id'>

/** A new connection, not routed yet; the length is for the estimate. */
export function runBetween(
  site: Pick<EffectiveSite, 'halls'>,
  ids: FreshIds,
  kind: Connection['kind'],
  from: Stand,
  to: Stand,
  fields: Partial<Omit<Connection, 'id' | 'kind' | 'from' | 'to'>> = {},
): Connection {
  const length_m = unroutedLength_m(site, from, to)
  return { id: ids.connection(), kind, from: from.id, to: to.id, ...fields, length_m }
}
