import { resolveSite } from '../../../src/model/effective-site'
import { noteChecked } from '../../../src/model/resolve/checked-lists'
import { runsFollow } from '../../../src/planning/routing/runs-follow'
import type { AppState } from '../app-state'
import type { GetState, SetState, StoreInner } from '../store-access'

type DocumentActions = Pick<
  AppState,
  'dispatch' | 'undo' | 'redo' | 'setScenario' | 'openProject' | 'closeProject' | 'written' | 'retrySave'
>

/** Everything that opens, changes or closes the document. */
export function documentActions(inner: StoreInner, set: SetState, get: GetState): DocumentActions {
  return {
    dispatch: (edit) => {
      const { document, scenario, effective, catalog } = get()
      const whole = runsFollow({ document, scenario, site: effective }, edit, catalog.items)
      if (whole.patch.length > 0) inner.session?.dispatch(whole)
      if (edit.showScenario !== undefined) get().setScenario(edit.showScenario)
    },
    undo: () => inner.session?.undo(),
    redo: () => inner.session?.redo(),
    setScenario: (scenario) => {
      if (get().scenario === scenario) return
      const { document, catalog, selection } = get()
      const effective = resolveSite(document, catalog.items, scenario)
      const present = new Set(effective.placements.map((p) => p.id))
      const kept = new Set([...selection].filter((id) => present.has(id)))
      set({ scenario, effective, stale: true, selection: kept, finding: null })
      inner.engine.setScenario(scenario)
    },
    openProject: (project) => {
      // The host validated it before it crossed over.
      noteChecked(project.document)
      inner.open(project)
    },
    closeProject: async () => {
      const { project } = get()
      if (!project) return
      // Edits that could not be written stay on screen, where the user can try again or save elsewhere.
      if (!(await get().written())) return
      await inner.ports.client.call('project.close', { projectId: project.projectId }).catch(() => null)
      inner.session = null
      inner.autosave = null
      set({ project: null, answers: null, selection: new Set(), interaction: { type: 'idle' }, dialog: null })
    },
    written: () => inner.autosave?.settled() ?? Promise.resolve(true),
    retrySave: () => inner.autosave?.retry(),
  }
}
