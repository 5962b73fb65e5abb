import { useEffect } from 'react'
import { useClient } from './client-context'
import { useAppStore } from './use-app'

/** What the host tells of its own accord: another project was opened, or the window is about to close. */
export function useHostEvents(): void {
  const client = useClient()
  const store = useAppStore()
  useEffect(
    () =>
      client.onEvent((event) => {
        const state = store.getState()
        if (event.type === 'project-opened') state.openProject(event.project)
        else if (event.type === 'before-close') void state.closeProject()
      }),
    [client, store],
  )
}
