import type { Connection } from '../../model/connection'
import type { Edit, EditRefusal } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'
import { createFreshIds } from '../fresh-ids'
import { type ConnectionWish, connectionRefusal } from './connection-refusal'

/** Connects provider to consumer, or says why that would make no sense. */
export function connect(context: EditContext, wish: ConnectionWish): Edit | EditRefusal {
  const refusal = connectionRefusal(context.site, wish)
  if (refusal) return refusal
  const connection = { ...wish, id: createFreshIds(context.document).connection() } as Connection
  const edit = deltaEdit(context, 'edits.connect', { from: wish.from, to: wish.to }, { addConnections: [connection] })
  return edit ?? { code: 'already-connected', params: { from: wish.from, to: wish.to } }
}
