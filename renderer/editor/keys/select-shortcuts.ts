import { reachShortcuts } from './reach-shortcuts'
import { hasSelection, type Shortcut, shortcut } from './shortcut'

/** Choosing what the next command is about. */
export const selectShortcuts: readonly Shortcut[] = [
  shortcut('select', 'selectAll', ['Mod+A'], ({ store }) => {
    const state = store.getState()
    const chosen = state.effective.placements.filter((p) => state.selection.has(p.id))
    // With everything chosen in one hall, all means all of that hall.
    const halls = new Set(chosen.map((p) => p.hall))
    const [hall] = halls
    const within = halls.size === 1 ? state.effective.placements.filter((p) => p.hall === hall) : []
    const all = within.length > chosen.length ? within : state.effective.placements
    state.select(all.map((p) => p.id))
  }),
  shortcut(
    'select',
    'clear',
    ['Escape'],
    ({ store }) => {
      const state = store.getState()
      if (state.interaction.type !== 'idle') state.setInteraction({ type: 'idle' })
      else state.select([])
    },
    {
      enabled: ({ store }) => {
        const { interaction, selection, structurePart } = store.getState()
        return interaction.type !== 'idle' || selection.size > 0 || structurePart !== null
      },
    },
  ),
  shortcut('select', 'selectRow', ['Shift+R'], ({ store }) => store.getState().selectRow(), { enabled: hasSelection }),
  shortcut(
    'select',
    'selectSameItem',
    ['Shift+A'],
    ({ store }) => {
      const { effective, selection, select } = store.getState()
      const items = new Set(effective.placements.filter((p) => selection.has(p.id)).map((p) => p.item))
      select(effective.placements.filter((p) => items.has(p.item)).map((p) => p.id))
    },
    { enabled: hasSelection },
  ),
  ...reachShortcuts,
]
