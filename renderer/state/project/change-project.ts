import type { OpenProject } from '../../../src/api/app-api'
import type { AppClient } from '../../../src/api/client'
import type { AppStore } from '../store-access'

/**
 * Puts another project on screen in place of the open one. The new one is asked for first, so that a cancelled dialog
 * or a file that cannot be read leaves everything where it was; a refusal becomes a plain notice. What was given up on
 * the way is put away again when it arrives.
 * @param file what it is called while it is on its way; nothing is said without one
 * @param ask gives the project, or null where the user thought better of it
 */
export async function changeProject(
  store: AppStore,
  client: AppClient,
  ask: () => OpenProject | null | Promise<OpenProject | null>,
  file?: string,
): Promise<void> {
  const opening = file === undefined ? null : { file }
  if (opening) store.getState().setOpening(opening)
  try {
    const next = await ask()
    const { project, closeProject } = store.getState()
    if (opening && store.getState().opening !== opening) {
      if (next && next.projectId !== project?.projectId)
        await client.call('project.close', { projectId: next.projectId })
      return
    }
    if (!next || next.projectId === project?.projectId) return
    await closeProject()
    // Edits that could not be written keep their project on screen; the new one gives way.
    if (store.getState().project) await client.call('project.close', { projectId: next.projectId })
    else store.getState().openProject(next)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    if (opening && store.getState().opening !== opening) return
    store.getState().notify({ tone: 'broken', key: 'ui.notices.openFailed', params: { problem } })
  } finally {
    if (opening && store.getState().opening === opening) store.getState().setOpening(null)
  }
}
