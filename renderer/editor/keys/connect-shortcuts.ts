import { disconnect } from '../../../src/commands/connections/disconnect'
import { dispatchEdit, editContext } from '../editor-store'
import { startFeeding } from '../tools/connect/feeding'
import { routeAgain, runsToRoute } from '../tools/connect/route-again'
import { type EditorContext, hasSelection, isIdle, type Shortcut, shortcut } from './shortcut'

const isConnecting = (context: EditorContext): boolean => {
  const { type } = context.store.getState().interaction
  return type === 'feeding' || isIdle(context)
}
const canConnect = (context: EditorContext): boolean => hasSelection(context) && isConnecting(context)

/** Who feeds and cools what, and where it runs. */
export const connectShortcuts: readonly Shortcut[] = [
  shortcut('edit', 'feedFrom', ['E'], (context) => feed(context, 'power'), { enabled: canConnect }),
  shortcut('edit', 'coolFrom', ['Shift+E'], (context) => feed(context, 'coolant'), { enabled: canConnect }),
  shortcut('edit', 'routeAgain', [], ({ store }) => routeAgain(store.getState()), {
    enabled: ({ store }) => runsToRoute(store.getState()).length > 0,
  }),
  shortcut(
    'edit',
    'deleteConnection',
    [],
    ({ store }) => {
      const state = store.getState()
      const { interaction } = state
      if (interaction.type !== 'run') return
      state.setInteraction({ type: 'idle' })
      dispatchEdit(state, disconnect(editContext(state), [interaction.id]))
    },
    { enabled: ({ store }) => store.getState().interaction.type === 'run' },
  ),
]

function feed({ store }: EditorContext, kind: 'power' | 'coolant'): void {
  const { selection, setInteraction } = store.getState()
  setInteraction(startFeeding(selection, kind))
}
