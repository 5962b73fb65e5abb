import { deltaEdit } from '../../../../src/commands/edit-context'
import type { Connection } from '../../../../src/model/connection'
import { routeConnections } from '../../../../src/planning/routing/route-connections'
import { dispatchEdit, type EditorState, editContext } from '../../editor-store'
import { noteFlatRoutes } from './note-flat-routes'

/** Connections that routing anew is about: the one in hand, else those of the selection. */
export function runsToRoute({ interaction, selection, effective }: EditorState): readonly Connection[] {
  if (interaction.type === 'run') return effective.connections.filter((c) => c.id === interaction.id)
  if (interaction.type !== 'idle' || selection.size === 0) return []
  return effective.connections.filter((c) => selection.has(c.from) || selection.has(c.to))
}

/** Lays runs by the automatic route, whatever was drawn before, with the lengths that follow; one undo step. */
export function routeAgain(state: EditorState): void {
  const wanted = runsToRoute(state)
  const routes = routeConnections(state.effective, wanted)
  const delta = { changeConnections: Object.fromEntries(routes) }
  dispatchEdit(state, deltaEdit(editContext(state), 'edits.routeAgain', { count: routes.size }, delta))
  // Of a run in hand its panel says so.
  if (state.interaction.type !== 'run') noteFlatRoutes(state, delta)
}
