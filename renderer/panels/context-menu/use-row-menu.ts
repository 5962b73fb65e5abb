import { type KeyboardEvent, type MouseEvent, useMemo } from 'react'
import type { MenuSubject } from '../../editor/editor-store'
import { useAppStore } from '../../state/hooks/use-app'

/** What a row spreads to have a menu, by the right button, the menu key and Shift F10. */
interface RowMenu {
  onContextMenu(event: MouseEvent): void
  onKeyDown(event: KeyboardEvent): void
}

/** True for the keys that open a menu. */
export const isMenuKey = ({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean =>
  key === 'ContextMenu' || (key === 'F10' && shiftKey)

/**
 * The menu of a row of a list.
 * @param about what the row is about
 * @param before takes the row in hand before its menu is made up
 */
export function useRowMenu(about: MenuSubject, before?: () => void): RowMenu {
  const store = useAppStore()
  return useMemo(() => {
    const open = (x: number, y: number): void => {
      before?.()
      store.getState().setContextMenu({ x, y, about })
    }
    return {
      onContextMenu: (event) => {
        event.preventDefault()
        event.stopPropagation()
        open(event.clientX, event.clientY)
      },
      onKeyDown: (event) => {
        if (!isMenuKey(event)) return
        event.preventDefault()
        event.stopPropagation()
        const box = event.currentTarget.getBoundingClientRect()
        open(box.left + 24, box.bottom)
      },
    }
  }, [store, about, before])
}
