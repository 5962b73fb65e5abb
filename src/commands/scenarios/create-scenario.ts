import type { SiteDocument } from '../../model/document'
import type { Edit } from '../edit'
import { createFreshIds } from '../fresh-ids'
import { listChanges } from '../list-changes'

type ScenarioRecord = NonNullable<SiteDocument['scenarios']>[number]

/** Begins an empty variant of the baseline (`basis` null) or of another scenario, and opens it. */
export function createScenario(
  document: SiteDocument,
  wish: { readonly name: string; readonly basis?: string | null; readonly id?: string },
): Edit {
  const id = createFreshIds(document).scenario(wish.id ?? slug(wish.name))
  return addScenario(document, { id, name: wish.name, basis: wish.basis ?? null }, 'edits.createScenario')
}

/** The edit that adds a finished scenario record and opens it. */
export function addScenario(document: SiteDocument, scenario: ScenarioRecord, label: string): Edit {
  return {
    label,
    params: { name: scenario.name ?? scenario.id },
    patch: listChanges(document, 'scenarios', { add: [scenario] }),
    showScenario: scenario.id,
  }
}

/** `Hybrid 20 %` becomes `hybrid-20`. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'scenario'
