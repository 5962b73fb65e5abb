import { hasSelection, isIdle, type Shortcut, shortcut } from './shortcut'

/** What is seen of the site, and what would go dark: nothing here changes the document. */
export const lookShortcuts: readonly Shortcut[] = [
  shortcut(
    'view',
    'takeOut',
    ['O'],
    ({ store }) => {
      const { interaction, selection, setInteraction } = store.getState()
      if (interaction.type === 'taking-out') setInteraction({ type: 'idle' })
      else setInteraction({ type: 'taking-out', out: [...selection], result: null, cascade: null, step: 0 })
    },
    { enabled: (context) => isIdle(context) || context.store.getState().interaction.type === 'taking-out' },
  ),
  shortcut(
    'layers',
    'isolate',
    ['I'],
    ({ store }) => {
      const { isolated, isolate, selection } = store.getState()
      isolate(isolated ? null : selection)
    },
    { enabled: (context) => hasSelection(context) || context.store.getState().isolated !== null },
  ),
  shortcut(
    'layers',
    'hideSelection',
    ['H'],
    ({ store }) => {
      const { hide, select, selection } = store.getState()
      hide(selection)
      select([])
    },
    { enabled: hasSelection },
  ),
  shortcut('layers', 'showAll', ['Shift+H'], ({ store }) => store.getState().showAll()),
  shortcut('view', 'savePicture', ['Mod+Alt+S'], ({ store }) => store.getState().savePicture()),
]
