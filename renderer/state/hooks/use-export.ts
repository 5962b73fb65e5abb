import { useState } from 'react'
import type { ExportedFile } from '../../../src/api/app-api'
import { download } from '../../ui/download'
import { useClient } from '../client-context'
import { useAppStore } from './use-app'

/** The files that the program writes. */
export type ExportKind =
  | 'bom-csv'
  | 'bom-xlsx'
  | 'report-pdf'
  | 'report-html'
  | 'plan-dxf'
  | 'plan-svg'
  | 'plan-pdf'
  | 'copy-guscio'
  | 'copy-json'

/** Asks the host for a file of the open project and hands it over: a dialog's path, or a browser download. */
export function useExport() {
  const client = useClient()
  const store = useAppStore()
  const [running, setRunning] = useState<ExportKind | null>(null)

  const write = (kind: ExportKind): Promise<ExportedFile | null> => {
    const { project, scenario, preferences } = store.getState()
    if (!project) return Promise.resolve(null)
    const { projectId } = project
    const { language, units } = preferences
    switch (kind) {
      case 'bom-csv':
        return client.call('export.bom', { projectId, scenario, format: 'csv', language })
      case 'bom-xlsx':
        return client.call('export.bom', { projectId, scenario, format: 'xlsx', language })
      case 'report-pdf':
        return client.call('export.report', { projectId, scenario, format: 'pdf', language, units })
      case 'report-html':
        return client.call('export.report', { projectId, scenario, format: 'html', language, units })
      case 'plan-dxf':
        return client.call('export.plan', { projectId, scenario, format: 'dxf', language, units })
      case 'plan-svg':
        return client.call('export.plan', { projectId, scenario, format: 'svg', language, units })
      case 'plan-pdf':
        return client.call('export.plan', { projectId, scenario, format: 'pdf', language, units })
      case 'copy-guscio':
        return client.call('project.saveAs', { projectId, format: 'guscio' })
      case 'copy-json':
        return client.call('project.saveAs', { projectId, format: 'json' })
    }
  }

  const run = async (kind: ExportKind): Promise<void> => {
    if (running) return
    setRunning(kind)
    const { notify } = store.getState()
    try {
      // The host writes what is in the project file: without the last edit there, the export would lack it.
      if (!(await store.getState().written())) return notify({ tone: 'broken', key: 'ui.notices.exportUnsaved' })
      const file = await write(kind)
      if (!file) return
      if (file.download) download(file.download, file.fileName)
      notify({ tone: 'info', key: 'ui.notices.exported', params: { file: file.path ?? file.fileName } })
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      notify({ tone: 'broken', key: 'ui.notices.exportFailed', params: { problem } })
    } finally {
      setRunning(null)
    }
  }
  return { running, run }
}
