import type { EstimateResult } from '../../../src/engine/results'
import type { SiteDocument } from '../../../src/model/document'
import type { EffectiveSite } from '../../../src/model/effective-site'

/** Ids of the placements that a line of the estimate buys, as they stand on the site; none for removals and indirects. */
export function placedByLine(
  line: EstimateResult['lines'][number],
  document: SiteDocument,
  { placements }: EffectiveSite,
): readonly string[] {
  const before = new Set(document.placements?.filter((p) => p.status !== 'new').map((p) => p.id))
  return placements.filter((p) => p.item === line.item && !before.has(p.id)).map((p) => p.id)
}
