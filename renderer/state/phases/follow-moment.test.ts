import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { AppState } from '../app-state'
import type { AsOf } from '../slices/look-slice'
import { followMoment } from './follow-moment'
import { shownSite } from './shown-site'

const on = (date: string): AsOf => ({ type: 'date', date })

function desk() {
  const asked: { readonly moment: AsOf; answer(name: string): Promise<void> }[] = []
  const store = createStore<AppState>(
    () =>
      ({
        asOf: null,
        moment: null,
        effective: { placements: [] },
        metric: 'normal-load',
        answers: { check: { site: 'planned' } },
        supply: null,
        project: {},
        stale: false,
        ask: (_: string, { moment }: { moment: AsOf }) =>
          new Promise((resolve) => {
            asked.push({
              moment,
              answer: async (site) => {
                resolve({ placements: [], connections: [], check: { site }, redundancy: null, availability: null })
                await Promise.resolve()
              },
            })
          }),
      }) as unknown as AppState,
  )
  followMoment(store as never)
  return { store, asked, shown: () => shownSite(store.getState()).check?.site ?? null }
}

describe('followMoment', () => {
  it('asks about each moment and shows its answer', async () => {
    const { store, asked, shown } = desk()
    expect(shown()).toBe('planned')
    store.setState({ asOf: on('2027-01-04') })
    expect(shown()).toBeNull()
    await asked[0]!.answer('January')
    expect(shown()).toBe('January')
    store.setState({ asOf: null })
    expect(shown()).toBe('planned')
    expect(store.getState().moment).toBeNull()
  })

  it('drops the answer about a moment that was left, and about a site that was edited', async () => {
    const { store, asked, shown } = desk()
    store.setState({ asOf: on('2027-01-04') })
    store.setState({ asOf: on('2027-02-01') })
    await asked[1]!.answer('February')
    await asked[0]!.answer('January')
    expect(shown()).toBe('February')
    store.setState({ effective: { placements: [] } as never, answers: { check: { site: 'edited' } } as never })
    expect(shown()).toBeNull()
    await asked[2]!.answer('February, edited')
    expect(shown()).toBe('February, edited')
  })
})
