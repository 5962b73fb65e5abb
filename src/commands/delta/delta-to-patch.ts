import type { SiteDocument } from '../../model/document'
import type { Patch } from '../../model/patch'
import { DocumentError } from '../../model/reading/document-error'
import { phrase } from '../../model/reading/phrase'
import { baselinePatch } from './baseline-patch'
import { scenarioPatch } from './scenario-patch'
import type { SiteDelta } from './site-delta'

/**
 * Writes what an edit does to the effective site into the records that say so: the document's own lists where the
 * baseline is open, the scenario's lists where one is. Ids the site does not have are passed over.
 * @param scenarioId null for the baseline
 * @throws DocumentError where the document has no such scenario
 */
export function deltaToPatch(document: SiteDocument, scenarioId: string | null, delta: SiteDelta): Patch {
  if (scenarioId === null) return baselinePatch(document, delta)
  if (!document.scenarios?.some((s) => s.id === scenarioId))
    throw new DocumentError(
      'unknown-scenario',
      phrase`scenario "${scenarioId}"`,
      'the document has no such scenario',
      'open one that it has',
    )
  return scenarioPatch(document, scenarioId, delta)
}
