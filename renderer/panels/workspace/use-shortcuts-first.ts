import { type KeyboardEvent, useCallback } from 'react'
import { dispatchKey } from '../../editor/dispatch-key'
import { useAppStore } from '../../state/hooks/use-app'

/**
 * For the capture phase of a panel with lists: a letter that is a shortcut is one here too, before the list takes it
 * for the start of a name. Arrows, Enter and Space stay with the list, text stays with its field.
 */
export function useShortcutsFirst(): (event: KeyboardEvent) => void {
  const store = useAppStore()
  return useCallback(
    (event) => {
      if (event.key.length !== 1 || event.key === ' ') return
      if (dispatchKey(event.nativeEvent, { store }, false)) event.stopPropagation()
    },
    [store],
  )
}
