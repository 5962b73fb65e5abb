import type { AppStore } from '../store-access'

/**
 * Lets go of a connection in hand once something else is selected or the connection is gone, and of a choice of
 * providers once a load that it is for is gone.
 * @returns a function that stops following
 */
export function followRun(store: AppStore): () => void {
  return store.subscribe((now, before) => {
    const { interaction, effective } = now
    if (interaction.type !== 'run' && interaction.type !== 'feeding') return
    if (effective === before.effective && now.selection === before.selection) return
    const present =
      interaction.type === 'run'
        ? effective.connections.some((c) => c.id === interaction.id)
        : interaction.consumers.every((id) => effective.placements.some((p) => p.id === id))
    const turnedAway =
      interaction.type === 'run' && before.interaction.type === 'run' && now.selection !== before.selection
    if (!present || turnedAway) store.setState({ interaction: { type: 'idle' } })
  })
}
