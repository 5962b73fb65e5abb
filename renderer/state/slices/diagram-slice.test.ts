import { expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { type DiagramSlice, diagramSlice } from './diagram-slice'

it('keeps a level for each diagram, and folds what was opened when the level changes', () => {
  const store = createStore<DiagramSlice>()((set) => diagramSlice(set))
  store.getState().unfold(['a:1'])
  store.getState().unfold(['a:2'])
  expect([...store.getState().unfolded]).toEqual(['a:1', 'a:2'])
  store.getState().setFoldLevel('cooling', 'halls')
  expect(store.getState().foldLevels).toEqual({ 'single-line': null, cooling: 'halls' })
  expect(store.getState().unfolded.size).toBe(0)
})
