import type { Connection } from '../../model/connection'
import type { Edit } from '../edit'
import { deltaEdit, type EditContext } from '../edit-context'

/** What may be changed of a connection that stands: not its ends, nor what it carries. */
export type ConnectionFields = Partial<Omit<Connection, 'id' | 'kind' | 'from' | 'to'>>

/** Writes fields of connections in one undo step; null where none of them is on the site or nothing would change. */
export function changeConnections(
  context: EditContext,
  changes: Readonly<Record<string, ConnectionFields>>,
): Edit | null {
  const present = context.site.connections.filter((c) => {
    const fields = Object.hasOwn(changes, c.id) ? changes[c.id] : undefined
    return fields && Object.entries(fields).some(([name, value]) => c[name as keyof Connection] !== value)
  })
  const changeConnections = Object.fromEntries(present.map((c) => [c.id, changes[c.id]!]))
  return deltaEdit(context, 'edits.changeConnections', { count: present.length }, { changeConnections })
}
