import type { KeyboardEvent, MouseEvent } from 'react'
import type { AskedFigure } from '../../../src/planning/other-site'
import { useAppStore } from '../../state/hooks/use-app'
import { isMenuKey } from './use-row-menu'

interface FigureMenu {
  onContextMenu(event: MouseEvent): void
  onKeyDownCapture(event: KeyboardEvent): void
}

/**
 * What surrounds controls with figures in them spreads, so that each figure can be asked from the menu of its control:
 * by the right button, the menu key and Shift F10.
 * @param figuresOf figures of the control that an element is or lies in; none where it is none
 */
export function useFigureMenu(figuresOf: (element: HTMLElement) => readonly AskedFigure[]): FigureMenu {
  const store = useAppStore()
  const open = (event: KeyboardEvent | MouseEvent): void => {
    const element = event.target as HTMLElement
    const asked = figuresOf(element)
    if (asked.length === 0) return
    event.preventDefault()
    event.stopPropagation()
    const box = element.getBoundingClientRect()
    const byPointer = 'clientX' in event
    store.getState().setContextMenu({
      x: byPointer ? event.clientX : box.left + 24,
      y: byPointer ? event.clientY : box.bottom,
      about: { of: 'figures', asked },
    })
  }
  return { onContextMenu: open, onKeyDownCapture: (event) => isMenuKey(event) && open(event) }
}
