import { useEffect, useRef } from 'react'
import { useClient } from '../client-context'
import { runMenuCommand } from '../menu-commands'
import { changeProject } from '../project/change-project'
import { textFieldCommand } from '../text-field-command'
import { useAppStore } from './use-app'
import { useExport } from './use-export'
import { useOpen } from './use-open'

/** What the host tells of its own accord: a menu entry, another project, a window about to close. */
export function useHostEvents(): void {
  const client = useClient()
  const store = useAppStore()
  const { openDialog } = useOpen()
  const { run } = useExport()
  const ports = useRef({ openDialog, run })
  ports.current = { openDialog, run }
  useEffect(
    () =>
      client.onEvent((event) => {
        if (event.type === 'project-opened') void changeProject(store, client, () => event.project)
        else if (event.type === 'before-close') void store.getState().closeProject()
        else if (!textFieldCommand(event.command, document.activeElement))
          runMenuCommand(event.command, {
            store,
            openDialog: () => void ports.current.openDialog(),
            write: (kind) => void ports.current.run(kind),
          })
      }),
    [client, store],
  )
}
