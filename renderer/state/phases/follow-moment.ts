import type { AppStore } from '../store-access'

/**
 * Asks the engine about the moment of the works that the floor shows, whenever that, the site or what it is coloured by
 * changes. Answers about another moment or an older site are dropped.
 * @returns a function that stops following
 */
export function followMoment(store: AppStore): () => void {
  let newest = 0
  const ask = async (): Promise<void> => {
    const { asOf, effective, metric, ask: askEngine } = store.getState()
    const number = ++newest
    if (asOf === null) {
      store.setState({ moment: null })
      return
    }
    try {
      const supply = metric === 'redundancy' || metric === 'availability' ? metric : null
      const answer = await askEngine('moment', { moment: asOf, supply })
      const now = store.getState()
      if (number !== newest || now.effective !== effective || now.asOf !== asOf) return
      if (answer === null) {
        store.setState({ moment: null })
        return
      }
      const { placements, connections, check, redundancy, availability } = answer
      const site = { ...effective, placements, connections }
      store.setState({ moment: { of: effective, asOf, site, check, supply: { of: site, redundancy, availability } } })
    } catch (error) {
      if (number !== newest) return
      const problem = error instanceof Error ? error.message : String(error)
      store.getState().notify({ tone: 'broken', key: 'look.phases.failed', params: { problem } })
    }
  }
  return store.subscribe((now, before) => {
    const same = now.asOf === before.asOf && now.metric === before.metric && now.answers === before.answers
    if (same || (now.asOf === null && now.moment === null) || !now.project || now.stale) return
    void ask()
  })
}
