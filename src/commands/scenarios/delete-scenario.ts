import type { SiteDocument } from '../../model/document'
import type { Edit, EditRefusal } from '../edit'
import { listChanges } from '../list-changes'

/** Deletes a scenario and shows its basis; refused while another scenario builds on it. */
export function deleteScenario(document: SiteDocument, id: string): Edit | EditRefusal {
  const scenario = document.scenarios?.find((s) => s.id === id)
  if (!scenario) return { code: 'unknown-scenario', params: { id } }
  const heir = document.scenarios?.find((s) => s.basis === id)
  const name = scenario.name ?? id
  if (heir) return { code: 'scenario-in-use', params: { name, heir: heir.name ?? heir.id } }
  return {
    label: 'edits.deleteScenario',
    params: { name },
    patch: listChanges(document, 'scenarios', { remove: (s) => s.id === id }),
    showScenario: scenario.basis ?? null,
  }
}
