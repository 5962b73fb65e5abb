import { applyDelta } from '../../commands/delta/apply-delta'
import type { SiteDelta } from '../../commands/delta/site-delta'
import type { EffectiveSite, ItemLookup } from '../../model/effective-site'
import { routeConnections } from './route-connections'

/**
 * The same delta with the connections that it adds routed, so that lengths, drops and costs are those of a real run.
 * @param asMade ids of connections that stay as they are: those inside a pod, whose maker says how long they are
 */
export function routeDelta(
  site: EffectiveSite,
  delta: SiteDelta,
  items: ItemLookup,
  asMade: ReadonlySet<string> = new Set(),
): SiteDelta {
  const { addConnections = [] } = delta
  const wanted = addConnections.filter((c) => !asMade.has(c.id))
  if (wanted.length === 0) return delta
  const routes = routeConnections(applyDelta(site, delta, items), wanted)
  return { ...delta, addConnections: addConnections.map((c) => ({ ...c, ...routes.get(c.id) })) }
}
