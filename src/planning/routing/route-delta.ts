import { applyDelta } from '../../commands/apply-delta'
import type { SiteDelta } from '../../commands/site-delta'
import type { EffectiveSite, ItemLookup } from '../../model/effective-site'
import { routeConnections } from './route-connections'

/** The same delta with every connection that it adds routed, so that lengths, drops and costs are those of a real run. */
export function routeDelta(site: EffectiveSite, delta: SiteDelta, items: ItemLookup): SiteDelta {
  const { addConnections = [] } = delta
  if (addConnections.length === 0) return delta
  const routes = routeConnections(applyDelta(site, delta, items), addConnections)
  return { ...delta, addConnections: addConnections.map((c) => ({ ...c, ...routes.get(c.id) })) }
}
