import { swapEdit } from '../../../src/planning/swap/swap-edit'
import type { AppState } from '../app-state'
import type { AppStore, GetState, SetState, StoreInner } from '../store-access'

type SwapPart = Pick<AppState, 'startSwap' | 'applySwap'>

/** Begins and ends a swap; `followSwap` keeps its proposal up to date in between. */
export function swapActions(inner: StoreInner, set: SetState, get: GetState): SwapPart {
  return {
    startSwap: (assembly) => {
      const current = get().interaction
      const chosen = assembly ?? (current.type === 'swapping' ? current.assembly : '')
      set({ interaction: { type: 'swapping', assembly: chosen, proposal: null } })
    },
    applySwap: () => {
      const { interaction, document, scenario, catalog } = get()
      if (interaction.type !== 'swapping' || !interaction.proposal?.ok || !inner.session) return
      const { proposal } = interaction
      const name = catalog.assemblies.get(proposal.assembly)?.name ?? proposal.assembly
      const edit = swapEdit(document, scenario, proposal, { name })
      set({ interaction: { type: 'idle' }, selection: new Set() })
      get().dispatch(edit)
      get().select(proposal.placed.map((p) => p.id))
    },
  }
}

/**
 * Asks the engine for a proposal whenever what it depends on changes: the assembly, the selection, the document.
 * @returns a function that stops following
 */
export function followSwap(store: AppStore, propose: StoreInner['engine']['propose']): () => void {
  const ask = async (): Promise<void> => {
    const { interaction, selection, effective } = store.getState()
    if (interaction.type !== 'swapping' || !interaction.assembly || selection.size === 0) return
    const { assembly } = interaction
    const show = (proposal: typeof interaction.proposal) => {
      const now = store.getState()
      if (now.interaction.type !== 'swapping' || now.interaction.assembly !== assembly) return
      if (now.selection !== selection || now.effective !== effective) return
      store.setState({ interaction: { type: 'swapping', assembly, proposal } })
    }
    show(null)
    try {
      const proposal = await propose([...selection], assembly)
      if (proposal) show(proposal)
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      show({ ok: false, code: 'failed', params: { problem: message }, message })
    }
  }
  return store.subscribe((now, before) => {
    if (now.interaction.type !== 'swapping') return
    const sameAssembly =
      before.interaction.type === 'swapping' && before.interaction.assembly === now.interaction.assembly
    if (sameAssembly && now.selection === before.selection && now.effective === before.effective) return
    void ask()
  })
}
