import type { SiteDocument } from '../model/document'
import type { EffectivePlacement, EffectiveSite } from '../model/effective-site'
import { placementsAmong } from '../model/placement-of'
import { deltaToPatch } from './delta/delta-to-patch'
import type { SiteDelta } from './delta/site-delta'
import type { Edit } from './edit'

/** What every command starts from: the document, the open scenario (null for the baseline) and the site it describes. */
export interface EditContext {
  readonly document: SiteDocument
  readonly scenario: string | null
  readonly site: EffectiveSite
  /** Height of the storey that is worked on, metres; new parts lie on it. Any storey where absent. */
  readonly floor_m?: number
}

/** The placements of the open site with these ids, in document order; unknown ids are passed over. */
export function placementsOf(context: EditContext, ids: Iterable<string>): readonly EffectivePlacement[] {
  return placementsAmong(context.site.placements, ids)
}

/** The edit that brings a delta about, or null where it would change nothing. */
export function deltaEdit(
  context: EditContext,
  label: string,
  params: Readonly<Record<string, string | number>>,
  delta: SiteDelta,
): Edit | null {
  const patch = deltaToPatch(context.document, context.scenario, delta)
  return patch.length === 0 ? null : { label, params, patch }
}
