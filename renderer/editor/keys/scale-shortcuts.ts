import { type EditorContext, type Shortcut, shortcut } from './shortcut'

/** In a browser these keys are the browser's: it zooms the page itself. */
const isOurs = ({ store }: EditorContext): boolean => store.getState().scale !== null
const options = { enabled: isOurs, repeats: true }

/** How large the interface is shown. */
export const scaleShortcuts: readonly Shortcut[] = [
  shortcut('app', 'larger', ['Mod+='], ({ store }) => store.getState().stepScale('larger'), options),
  shortcut('app', 'smaller', ['Mod+-'], ({ store }) => store.getState().stepScale('smaller'), options),
  shortcut('app', 'normalSize', ['Mod+0'], ({ store }) => store.getState().stepScale('normal'), options),
]
