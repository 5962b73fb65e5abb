import type { AppStore } from '../store-access'

/**
 * Asks the engine what goes dark and what trips whenever what is held out of service, or the site, changes.
 * @returns a function that stops following
 */
export function followTakeOut(store: AppStore): () => void {
  const ask = async (): Promise<void> => {
    const { interaction, effective, ask: askEngine } = store.getState()
    if (interaction.type !== 'taking-out' || interaction.out.length === 0) return
    const { out } = interaction
    try {
      const [result, cascade] = await Promise.all([askEngine('takeOut', { out }), askEngine('cascade', { out })])
      const now = store.getState()
      // Somebody clicked on, or edited, meanwhile: that question's answer is on its way.
      if (now.interaction.type !== 'taking-out' || now.interaction.out !== out || now.effective !== effective) return
      store.setState({ interaction: { type: 'taking-out', out, result, cascade, step: 0 } })
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      store.getState().notify({ tone: 'broken', key: 'look.takeOut.failed', params: { problem } })
    }
  }
  return store.subscribe((now, before) => {
    if (now.interaction.type !== 'taking-out') return
    const sameOut = before.interaction.type === 'taking-out' && before.interaction.out === now.interaction.out
    if (!sameOut || now.effective !== before.effective) void ask()
  })
}
