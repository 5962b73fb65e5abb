import type { SupplyAnswers } from '../slices/look-slice'
import type { AppStore } from '../store-access'

/**
 * Asks the engine for redundancy or availability once the floor is to be coloured by it, and again after each edit
 * that has been checked.
 * @returns a function that stops following
 */
export function followSupply(store: AppStore): () => void {
  let asked: { readonly of: object; readonly metric: string } | null = null
  const ask = async (): Promise<void> => {
    const { metric, effective, supply, ask: askEngine } = store.getState()
    if (metric !== 'redundancy' && metric !== 'availability') return
    if (supply?.of === effective && supply[metric] !== null) return
    if (asked?.of === effective && asked.metric === metric) return
    asked = { of: effective, metric }
    const show = (part: Partial<SupplyAnswers>): void => {
      const now = store.getState()
      if (now.effective !== effective) return
      const known = now.supply?.of === effective ? now.supply : { of: effective, redundancy: null, availability: null }
      store.setState({ supply: { ...known, ...part } })
    }
    try {
      if (metric === 'redundancy') show({ redundancy: (await askEngine('redundancy', {})).loads })
      else show({ availability: (await askEngine('availability', {})).loads })
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      store.getState().notify({ tone: 'broken', key: 'look.legend.failed', params: { problem } })
    }
  }
  return store.subscribe((now, before) => {
    if (now.metric === before.metric && now.answers === before.answers) return
    if (now.project && !now.stale) void ask()
  })
}
