import { type Shortcut, shortcut } from './shortcut'

/** The guided tours, to be found in the palette; they have no keys of their own. */
export const tourShortcuts: readonly Shortcut[] = [
  shortcut('app', 'tourSwap', [], ({ store }) => store.getState().startTour('swap')),
  shortcut('app', 'tourHall', [], ({ store }) => store.getState().startTour('hall')),
]
