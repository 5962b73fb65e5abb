import type { FreshIds } from '../../commands/fresh-ids'
import type { Connection } from '../../model/connection'
import type { EffectivePlacement, EffectiveSite } from '../../model/effective-site'
import { runBetween } from '../routing/run-between'

/** What a run is made for: it goes with the load wherever the run begins. The way it takes, and what was measured on it, do not. */
const kept = [
  'side',
  'standby',
  'transfer',
  'share',
  'rating_kW',
  'medium',
  'bore_m',
  'roughness_m',
  'returnBore_m',
  'valveKv_m3h',
  'conductor_mm2',
  'parallel',
  'conductor',
  'breaker_A',
] as const satisfies readonly (keyof Connection)[]

/** A run like another one between other ends, not routed yet. */
export function laidAnew(
  site: Pick<EffectiveSite, 'halls'>,
  ids: FreshIds,
  like: Connection,
  from: EffectivePlacement,
  to: EffectivePlacement,
): Connection {
  const fields = Object.fromEntries(kept.flatMap((name) => (like[name] === undefined ? [] : [[name, like[name]]])))
  return runBetween(site, ids, like.kind, from, to, fields)
}
