import { type Shortcut, shortcut } from './shortcut'

/** From one part of the window to the next without the mouse. */
export const regionShortcuts: readonly Shortcut[] = [
  shortcut('app', 'nextRegion', ['F6'], ({ store }) => store.getState().stepRegion(1)),
  shortcut('app', 'previousRegion', ['Shift+F6'], ({ store }) => store.getState().stepRegion(-1)),
]
