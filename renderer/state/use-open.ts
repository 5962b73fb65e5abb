import { useState } from 'react'
import type { OpenProject } from '../../src/api/app-api'
import { useClient } from './client-context'
import { useAppStore } from './use-app'

/** Opening of projects in every way there is; a refusal becomes a plain notice. */
export function useOpen() {
  const client = useClient()
  const store = useAppStore()
  const [busy, setBusy] = useState(false)

  const attempt = async (ask: () => Promise<OpenProject | null>): Promise<void> => {
    setBusy(true)
    const { notify, openProject } = store.getState()
    try {
      await store.getState().closeProject()
      if (store.getState().project) return
      const project = await ask()
      if (project) openProject(project)
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      notify({ tone: 'broken', key: 'ui.notices.openFailed', params: { problem } })
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    openPath: (path: string) => attempt(() => client.call('project.open', { path })),
    openDialog: () => attempt(() => client.call('project.openDialog', {})),
    openFile: (file: File) =>
      attempt(async () => client.call('project.openText', { fileName: file.name, text: await file.text() })),
    create: (name: string) => attempt(() => client.call('project.create', { name })),
  }
}
