import { useState } from 'react'
import type { OpenProject, SiteTemplate } from '../../../src/api/app-api'
import { useClient } from '../client-context'
import { changeProject } from '../project/change-project'
import { useAppStore } from './use-app'

/** Opening of projects in every way there is; a refusal becomes a plain notice. */
export function useOpen() {
  const client = useClient()
  const store = useAppStore()
  const [busy, setBusy] = useState(false)

  const attempt = async (ask: () => Promise<OpenProject | null>, file?: string): Promise<void> => {
    setBusy(true)
    await changeProject(store, client, ask, file)
    setBusy(false)
  }
  return {
    busy,
    openPath: (path: string) => attempt(() => client.call('project.open', { path }), path.replace(/^.*[\\/]/, '')),
    openDialog: () => attempt(() => client.call('project.openDialog', {})),
    openFile: (file: File) => {
      if (/\.guscio$/i.test(file.name)) {
        store.getState().notify({ tone: 'warned', key: 'ui.notices.projectByName', params: { file: file.name } })
        return Promise.resolve()
      }
      return attempt(
        async () => client.call('project.openText', { fileName: file.name, text: await file.text() }),
        file.name,
      )
    },
    create: (name: string, template?: SiteTemplate) =>
      attempt(() => client.call('project.create', template ? { name, template } : { name })),
  }
}
