import { hasSelection, isIdle, type Shortcut, shortcut } from './shortcut'

/** Copy, cut and paste by command; their keys come as events of the system's clipboard, which carry its content. */
export const clipboardShortcuts: readonly Shortcut[] = [
  shortcut('edit', 'copy', ['Mod+C'], ({ store }) => store.getState().copySelection(false), {
    enabled: hasSelection,
    system: true,
  }),
  shortcut('edit', 'cut', ['Mod+X'], ({ store }) => store.getState().copySelection(true), {
    enabled: (context) => hasSelection(context) && isIdle(context),
    system: true,
  }),
  shortcut('edit', 'copyIds', [], ({ store }) => store.getState().copyIds(), { enabled: hasSelection }),
  shortcut('edit', 'paste', ['Mod+V'], ({ store }) => store.getState().paste(), { enabled: isIdle, system: true }),
]
