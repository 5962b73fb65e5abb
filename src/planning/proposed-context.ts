import { applyDelta } from '../commands/delta/apply-delta'
import type { SiteDelta } from '../commands/delta/site-delta'
import { checkSite } from '../engine/check-site'
import { lazyContext } from '../engine/trace/lazy-context'
import type { TraceContext } from '../engine/trace/trace-types'
import type { EffectiveSite, ItemLookup } from '../model/effective-site'

/** What figures of a proposed change are traced to: the site as it would be, whose cost is that of the change alone. */
export function proposedContext(
  before: EffectiveSite,
  delta: SiteDelta,
  items: ItemLookup,
  today: string,
): TraceContext {
  const after = applyDelta(before, delta, items)
  const gone = new Set(delta.removePlacements)
  const added = new Set((delta.addPlacements ?? []).map(({ id }) => id))
  const site: EffectiveSite = {
    ...after,
    added,
    // What the works bring anyway is no part of what the change costs.
    placements: after.placements.map((p) =>
      p.status === 'new' && !added.has(p.id) ? { ...p, status: 'existing' } : p,
    ),
    removed: before.placements.filter(({ id }) => gone.has(id)),
  }
  return lazyContext(site, before, today, () => checkSite(after, { today }))
}
