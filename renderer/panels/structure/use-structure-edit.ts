import { type Edit, type EditRefusal, isRefusal } from '../../../src/commands/edit'
import type { EditContext } from '../../../src/commands/edit-context'
import { areaSchema } from '../../../src/model/area'
import { buildingSchema } from '../../../src/model/building'
import { siteSchema } from '../../../src/model/site'
import { editContext } from '../../editor/editor-store'
import { useAppStore } from '../../state/hooks/use-app'

const schemas = { buildings: buildingSchema, areas: areaSchema, site: siteSchema } as const

/** Sends an edit of the structure or the site on its way; what is refused or cannot be is said in a sentence. */
export function useStructureEdit() {
  const store = useAppStore()
  return (make: (context: EditContext) => Edit | EditRefusal | null): boolean => {
    const state = store.getState()
    const { dispatch, notify } = state
    const edit = make(editContext(state))
    if (!edit) return false
    if (isRefusal(edit)) {
      notify({ tone: 'warned', key: `edits.refusals.${edit.code}`, params: edit.params })
      return false
    }
    if (!holds(edit)) {
      notify({ tone: 'warned', key: 'drawing.inspector.outOfRange' })
      return false
    }
    dispatch(edit)
    return true
  }
}

/** True where every record that the edit writes is one that a file may hold. */
const holds = (edit: Edit): boolean =>
  edit.patch.every(
    (change) =>
      change.after === undefined ||
      !(change.kind in schemas) ||
      schemas[change.kind as keyof typeof schemas].safeParse(change.after).success,
  )
