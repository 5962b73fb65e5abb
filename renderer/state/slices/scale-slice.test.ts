import { describe, expect, it, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type Preferences, preferencesSchema } from '../../../src/api/app-api'
import { type ScaleSlice, scaleSlice, type ZoomPage } from './scale-slice'

type State = ScaleSlice & { readonly preferences: Preferences; setPreferences(change: Partial<Preferences>): void }

function storeWith(scale: unknown, zoomPage?: ZoomPage) {
  const first = preferencesSchema.parse({ layout: { scale, panels: {} } })
  return createStore<State>()((set, get) => ({
    preferences: first,
    setPreferences: (change) => set({ preferences: { ...get().preferences, ...change } }),
    ...scaleSlice({ preferences: first, zoomPage }, set, get),
  }))
}

describe('the size of the interface', () => {
  it('begins as it was left, within what there is', () => {
    for (const [kept, scale] of [
      [1.5, 1.5],
      [9, 2],
      [0.1, 0.8],
      [undefined, 1],
      ['large', 1],
    ] as const) {
      const zoom = vi.fn()
      expect(storeWith(kept, zoom).getState().scale).toBe(scale)
      expect(zoom).toHaveBeenLastCalledWith(scale)
    }
  })

  it('goes up and down by steps, stops at the ends, and is remembered', () => {
    const zoom = vi.fn()
    const store = storeWith(1.75, zoom)
    store.getState().stepScale('larger')
    store.getState().stepScale('larger')
    expect(store.getState().scale).toBe(2)
    expect(store.getState().preferences.layout).toEqual({ panels: {}, scale: 2 })
    for (let i = 0; i < 20; i++) store.getState().stepScale('smaller')
    expect(zoom).toHaveBeenLastCalledWith(0.8)
    store.getState().stepScale('normal')
    expect(zoom).toHaveBeenLastCalledWith(1)
    expect(store.getState().preferences.layout.scale).toBe(1)
  })

  it('is the browser’s own affair where there is no shell', () => {
    const store = storeWith(1.5)
    store.getState().stepScale('larger')
    expect(store.getState().scale).toBeNull()
    expect(store.getState().preferences.layout.scale).toBe(1.5)
  })
})
