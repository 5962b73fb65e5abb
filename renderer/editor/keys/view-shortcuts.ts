import type { LayerName } from '../editor-store'
import { type Shortcut, shortcut } from './shortcut'

const layerNames: readonly LayerName[] = ['structure', 'power', 'liquid', 'air', 'labels']

/** Looking: camera, layers, findings and the windows of the app. */
export const viewShortcuts: readonly Shortcut[] = [
  shortcut('view', 'frame', ['F'], ({ store }) => {
    const { selection, frame } = store.getState()
    frame([...selection])
  }),
  shortcut('view', 'frameAll', ['Shift+F', 'Home'], ({ store }) => store.getState().frame([])),
  shortcut('view', 'plan', ['2'], ({ store }) => store.getState().setView('plan')),
  shortcut('view', 'space', ['3'], ({ store }) => store.getState().setView('3d')),
  shortcut('view', 'toggleView', ['Tab'], ({ store }) => {
    const { view, setView } = store.getState()
    setView(view === 'plan' ? '3d' : 'plan')
  }),
  ...layerNames.map((name, i) =>
    shortcut('layers', `layer-${name}`, [`Alt+${i + 1}`], ({ store }) => {
      const { layers, setLayer } = store.getState()
      setLayer(name, !layers[name])
    }),
  ),
  shortcut('findings', 'nextFinding', ['F8'], ({ store }) => store.getState().stepFinding(1), { repeats: true }),
  shortcut('findings', 'previousFinding', ['Shift+F8'], ({ store }) => store.getState().stepFinding(-1), {
    repeats: true,
  }),
  shortcut('app', 'palette', ['Mod+K'], ({ store }) => store.getState().setDialog({ type: 'palette' })),
  shortcut('app', 'shortcuts', ['?'], ({ store }) => store.getState().setDialog({ type: 'shortcuts' })),
]
