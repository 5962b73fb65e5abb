import type { EffectiveSite } from '../../model/effective-site'
import type { Finding } from '../results'
import { missingFigure } from './missing-figure'

/**
 * Placements that the scenario turns into another item by `change`. Only what is added or `new` is costed, so such an
 * exchange is in no total; one finding for each says so.
 */
export function uncostedChanges(site: EffectiveSite, baseline: EffectiveSite): readonly Finding[] {
  const before = new Map(baseline.placements.map((p) => [p.id, p]))
  return site.placements.flatMap((p) => {
    const old = before.get(p.id)
    if (!old || old.item === p.item || site.added.has(p.id) || p.status === 'new') return []
    return missingFigure({
      name: 'uncosted-change',
      severity: 'warning',
      subjects: [p.id],
      params: { placement: p.label ?? p.id, from: old.definition.name, to: p.definition.name },
      extent: null,
      discriminator: p.id,
    })
  })
}
