import { layerNames } from '../layers/layer-names'
import type { StandardView } from '../standard-view'
import { isIdle, type Shortcut, shortcut } from './shortcut'

/** Where the number pad's keys look, as modellers have them. */
const directions: readonly (readonly [StandardView, string])[] = [
  ['top', 'Numpad7'],
  ['north', 'Numpad1'],
  ['south', 'Mod+Numpad1'],
  ['west', 'Numpad3'],
  ['east', 'Mod+Numpad3'],
  ['isometric', 'Numpad5'],
]

/** Looking: camera, layers, findings and the windows of the app. */
export const viewShortcuts: readonly Shortcut[] = [
  shortcut('view', 'frame', ['F'], ({ store }) => {
    const { selection, frame } = store.getState()
    frame([...selection])
  }),
  shortcut('view', 'frameAll', ['Shift+F', 'Home'], ({ store }) => store.getState().frame([])),
  shortcut('view', 'plan', ['2'], ({ store }) => store.getState().setView('plan')),
  shortcut('view', 'space', ['3'], ({ store }) => store.getState().setView('3d')),
  shortcut('view', 'singleLine', ['4'], ({ store }) => store.getState().setView('single-line')),
  shortcut('view', 'coolingSchematic', ['5'], ({ store }) => store.getState().setView('cooling')),
  shortcut('view', 'toggleView', ['Tab'], ({ store }) => {
    const { view, split, setView, lookInto } = store.getState()
    const other = view === 'plan' ? '3d' : 'plan'
    if (split) lookInto(other)
    else setView(other)
  }),
  shortcut('view', 'splitView', ['6'], ({ store }) => {
    const { split, view, setSplit } = store.getState()
    setSplit(!split || (view !== 'plan' && view !== '3d'))
  }),
  shortcut(
    'view',
    'walk',
    ['W'],
    ({ store }) => {
      const state = store.getState()
      if (state.view !== '3d' || state.split) state.setView('3d')
      state.setInteraction({ type: 'walking', at: null, width_m: null })
    },
    { enabled: isIdle },
  ),
  ...layerNames.map((name, i) =>
    shortcut('layers', `layer-${name}`, [`Alt+${i + 1}`], ({ store }) => {
      const { layers, setLayer } = store.getState()
      setLayer(name, !layers[name])
    }),
  ),
  ...directions.map(([name, key]) =>
    shortcut('view', `view-${name}`, [key], ({ store }) => store.getState().turnTo(name)),
  ),
  shortcut('view', 'savedViews', [], ({ store }) => store.getState().setDialog({ type: 'saved-views' })),
  shortcut('findings', 'nextFinding', ['F8'], ({ store }) => store.getState().stepFinding(1), { repeats: true }),
  shortcut('findings', 'previousFinding', ['Shift+F8'], ({ store }) => store.getState().stepFinding(-1), {
    repeats: true,
  }),
  shortcut('findings', 'rules', ['F7'], ({ store }) => store.getState().setDialog({ type: 'rules' })),
  shortcut('findings', 'resilience', ['F9'], ({ store }) => store.getState().setBottomTab('resilience')),
  shortcut('findings', 'energy', ['Shift+F9'], ({ store }) => store.getState().setBottomTab('energy')),
  shortcut('app', 'newSite', [], ({ store }) => store.getState().setDialog({ type: 'new-site' })),
  shortcut('app', 'palette', ['Mod+K', 'Mod+F'], ({ store }) => store.getState().setDialog({ type: 'palette' })),
  shortcut('app', 'shortcuts', ['?'], ({ store }) => store.getState().setDialog({ type: 'shortcuts' })),
]
