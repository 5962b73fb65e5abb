import { deltaToPatch } from '../../commands/delta/delta-to-patch'
import type { Edit } from '../../commands/edit'
import { createFreshIds } from '../../commands/fresh-ids'
import { addScenario } from '../../commands/scenarios/create-scenario'
import type { SiteDocument } from '../../model/document'
import type { SwapProposal } from './swap-types'

/**
 * A proposal as one edit. With the baseline open it becomes a scenario of its own and the baseline stays as built;
 * with a scenario open it goes into that one.
 */
export function swapEdit(
  document: SiteDocument,
  scenario: string | null,
  proposal: SwapProposal,
  options: { readonly name: string; readonly scenarioId?: string },
): Edit {
  const params = { count: proposal.removed.length, name: options.name }
  if (scenario !== null) return { label: 'edits.swap', params, patch: deltaToPatch(document, scenario, proposal.delta) }
  const { removePlacements = [], addPlacements = [], addConnections = [] } = proposal.delta
  const id = createFreshIds(document).scenario(options.scenarioId ?? 'swap')
  const record = {
    id,
    name: options.name,
    basis: null,
    remove: [...removePlacements],
    add: { placements: [...addPlacements], connections: [...addConnections] },
  }
  return { ...addScenario(document, record, 'edits.swap'), params }
}
