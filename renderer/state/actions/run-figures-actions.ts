import type { AppStore } from '../store-access'

/**
 * Asks the engine what flows in the runs once they are to be coloured by it, and again after each edit that has been
 * checked.
 * @returns a function that stops following
 */
export function followRunFigures(store: AppStore): () => void {
  let asked: object | null = null
  const ask = async (): Promise<void> => {
    const { runMetric, effective, runFigures, ask: askEngine } = store.getState()
    if (runMetric === 'kind' || runFigures?.of === effective || asked === effective) return
    asked = effective
    try {
      const figures = await askEngine('runFigures', {})
      if (store.getState().effective === effective) store.setState({ runFigures: { of: effective, figures } })
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      store.getState().notify({ tone: 'broken', key: 'look.runs.failed', params: { problem } })
    }
  }
  return store.subscribe((now, before) => {
    if (now.runMetric === before.runMetric && now.answers === before.answers) return
    if (now.project && !now.stale) void ask()
  })
}
