import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type Preferences, preferencesSchema } from '../../../src/api/app-api'
import { type SplitSlice, splitSlice } from './split-slice'

type State = SplitSlice & {
  readonly view: string
  readonly preferences: Preferences
  setPreferences(change: Partial<Preferences>): void
}

const storeWith = (split: unknown, view = '3d') => {
  const first = preferencesSchema.parse({ layout: { split, panels: { left: 200 } } })
  return createStore<State>()((set, get) => ({
    view,
    preferences: first,
    setPreferences: (change) => set({ preferences: { ...get().preferences, ...change } }),
    ...splitSlice(first, set, get),
  }))
}

describe('plan and 3D side by side', () => {
  it('begins as it was left, or whole where nothing sound is remembered', () => {
    expect(storeWith({ on: true, share: 0.3 }).getState()).toMatchObject({ split: true, splitShare: 0.3 })
    for (const odd of [undefined, 7, { on: 'yes', share: 'wide' }, { share: Number.NaN }])
      expect(storeWith(odd).getState()).toMatchObject({ split: false, splitShare: 0.5 })
  })

  it('keeps the divider within limits and remembers it when it is let go', () => {
    const store = storeWith(undefined)
    store.getState().setSplitShare(0.9, false)
    expect(store.getState()).toMatchObject({ splitShare: 0.75 })
    expect(store.getState().preferences.layout.split).toBeUndefined()
    store.getState().setSplitShare(0.1, true)
    expect(store.getState().preferences.layout).toEqual({ split: { on: false, share: 0.25 }, panels: { left: 200 } })
  })

  it('leads from a diagram back to the floor', () => {
    const store = storeWith(undefined, 'cooling')
    store.getState().setSplit(true)
    expect(store.getState()).toMatchObject({ split: true, view: '3d' })
    store.getState().lookInto('plan')
    expect(store.getState()).toMatchObject({ split: true, view: 'plan' })
  })
})
