import { nextSnapMode, nextStep } from '../snapping/cycle-snap'
import { snapClassNames } from '../snapping/snap-classes'
import { isIdle, type Shortcut, shortcut } from './shortcut'

/** Tools that change nothing by themselves, and how everything catches. */
export const toolShortcuts: readonly Shortcut[] = [
  shortcut(
    'view',
    'measure',
    ['M'],
    ({ store }) => store.getState().setInteraction({ type: 'measuring', points: [], next: null }),
    { enabled: isIdle },
  ),
  shortcut('select', 'selectTool', ['V'], ({ store }) => store.getState().setInteraction({ type: 'idle' }), {
    enabled: (context) => !isIdle(context),
  }),
  shortcut('edit', 'nextSnapMode', [], ({ store }) => nextSnapMode(store.getState())),
  shortcut('edit', 'nextSnapStep', [], ({ store }) => nextStep(store.getState())),
  ...snapClassNames.map((name) =>
    shortcut('edit', `snap-${name}`, [], ({ store }) => {
      const { snapClasses, setSnapClass } = store.getState()
      setSnapClass(name, !snapClasses[name])
    }),
  ),
  shortcut('app', 'contextMenu', ['Shift+F10', 'ContextMenu'], ({ store }) =>
    store.getState().setContextMenu('selection'),
  ),
]
