import type { Connection } from '../../../src/model/connection'
import type { AppState } from '../../state/app-state'

/** The layer that shows runs of a kind. */
export const shownLayer = { power: 'power', coolant: 'liquid', network: 'network' } as const

/** The swap in hand, where it can be carried out. */
export const proposalOf = ({ interaction }: Pick<AppState, 'interaction'>) =>
  interaction.type === 'swapping' && interaction.proposal?.ok ? interaction.proposal : null

type Shown = Pick<AppState, 'interaction' | 'selection' | 'effective' | 'fixPreview'>

/** Connections to draw in full: those of what is proposed, else of the selection, and the run in hand. */
export function connectionsInHand(state: Shown): readonly Connection[] {
  const proposal = proposalOf(state)
  if (proposal) return proposal.delta.addConnections ?? []
  const { selection, effective, interaction, fixPreview } = state
  if (fixPreview) return fixPreview.fix.delta.addConnections ?? []
  const held = interaction.type === 'run' ? interaction.id : null
  // What is being moved takes its feeds along; where they will run is not known before it is put down.
  if (interaction.type === 'moving' || (selection.size === 0 && held === null)) return []
  const found = effective.connections.filter((c) => c.id === held || selection.has(c.from) || selection.has(c.to))
  // The one in hand is never among those left out for want of room.
  return held === null ? found : found.sort((a, b) => Number(b.id === held) - Number(a.id === held))
}
