import {
  completePlacement,
  defaultMission,
  defaultRedundancy,
  type EffectivePlacement,
  type EffectiveSite,
  type ItemLookup,
} from '../../model/effective-site'
import { placementSchema } from '../../model/placement'
import { changedConnection } from '../../model/resolve/apply-scenarios'
import type { SiteDelta } from './site-delta'

/**
 * The effective site after a delta, without going through the document: what resolving the patched document gives,
 * save that `removed` shows placements as last seen. Live previews and planning use it, as it touches only what changed.
 * @throws DocumentError where an added placement names an item that the catalogue has not
 */
export function applyDelta(site: EffectiveSite, delta: SiteDelta, items: ItemLookup): EffectiveSite {
  const inScenario = site.scenario !== null
  const before = new Map(site.placements.map((p) => [p.id, p]))
  const gone = new Set((delta.removePlacements ?? []).filter((id) => before.has(id)))
  const added = new Set(site.added)
  const removed = [...site.removed]
  for (const id of gone) {
    // A placement that a scenario brought in leaves no trace; one of the as-built site is remembered as removed.
    if (!added.delete(id) && inScenario) removed.push(before.get(id)!)
  }
  const entering = delta.addPlacements ?? []
  if (inScenario) for (const p of entering) added.add(p.id)

  const change = delta.changePlacements ?? {}
  const changed = (p: EffectivePlacement): EffectivePlacement => {
    const fields = Object.hasOwn(change, p.id) ? change[p.id] : undefined
    return fields ? withFields(p, fields, items, added.has(p.id)) : p
  }
  const cut = new Set(delta.removeConnections ?? [])
  return {
    ...site,
    placements: [
      ...site.placements.filter((p) => !gone.has(p.id)),
      ...entering.map((p) => completePlacement(placementSchema.parse(p), items, added.has(p.id))),
    ].map(changed),
    connections: [
      ...site.connections
        .filter((c) => !gone.has(c.from) && !gone.has(c.to) && !cut.has(c.id))
        .map((c) => changedConnection(c, delta.changeConnections)),
      ...(delta.addConnections ?? []),
    ],
    added,
    removed,
  }
}

/** A mission or redundancy that equals its default counts as a default, and follows where the item or mission changes. */
function withFields(
  placement: EffectivePlacement,
  fields: Readonly<Record<string, unknown>>,
  items: ItemLookup,
  isAdded: boolean,
): EffectivePlacement {
  const { definition, mission, redundancy, ...raw } = placement
  const written = {
    ...raw,
    ...(mission === defaultMission(definition.category) ? {} : { mission }),
    ...(redundancy === defaultRedundancy(mission) ? {} : { redundancy }),
  }
  return completePlacement(placementSchema.parse({ ...written, ...fields }), items, isAdded)
}
