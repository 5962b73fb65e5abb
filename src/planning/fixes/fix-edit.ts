import type { Edit } from '../../commands/edit'
import { deltaEdit } from '../../commands/edit-context'
import type { SiteDocument } from '../../model/document'
import type { EffectiveSite } from '../../model/effective-site'
import type { Fix } from './fix-types'

/** A fix as one undo step in the open scenario, or null where it would change nothing. */
export const fixEdit = (document: SiteDocument, site: EffectiveSite, fix: Fix): Edit | null => {
  const label = `edits.fix.${fix.kind}`
  if (fix.patch) return { label, params: fix.params, patch: fix.patch }
  return deltaEdit({ document, scenario: site.scenario, site }, label, fix.params, fix.delta)
}
