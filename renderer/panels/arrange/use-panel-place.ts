import { type CSSProperties, type PointerEvent, type RefObject, useRef, useState } from 'react'

/** Where a panel stands of itself: from the right and from the top edge of the floor, pixels; as in `arrange.css`. */
const HOME = { right: 64, top: 52 } as const

/** Where the user has pulled a panel to, and what its handle does. It stays there for the next time. */
export interface PanelPlace {
  readonly panel: RefObject<HTMLElement | null>
  readonly style: CSSProperties
  readonly handle: {
    onPointerDown(event: PointerEvent<HTMLElement>): void
    onPointerMove(event: PointerEvent<HTMLElement>): void
    onPointerUp(): void
    onPointerCancel(): void
    onDoubleClick(): void
  }
}

/** Lets a panel over the floor be pulled by its head out of the way of what is laid out; a double click puts it back. */
export function usePanelPlace(): PanelPlace {
  const panel = useRef<HTMLElement>(null)
  const grip = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const [moved, setMoved] = useState({ x: 0, y: 0 })
  const letGo = () => {
    grip.current = null
  }
  return {
    panel,
    // The style sheet keeps the panel on the floor, whatever is asked for.
    style: { '--moved-x': `${moved.x}px`, '--moved-y': `${moved.y}px` } as CSSProperties,
    handle: {
      onPointerDown(event) {
        const shown = panel.current
        const floor = shown?.offsetParent
        if (!shown || !floor || event.button !== 0 || (event.target as Element).closest('button')) return
        event.currentTarget.setPointerCapture(event.pointerId)
        // From where it is seen, which at an edge is not where it was asked to be.
        const x = shown.offsetLeft + shown.offsetWidth + HOME.right - floor.clientWidth
        grip.current = { x: event.clientX - x, y: event.clientY - (shown.offsetTop - HOME.top) }
      },
      onPointerMove(event) {
        if (grip.current) setMoved({ x: event.clientX - grip.current.x, y: event.clientY - grip.current.y })
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
      onDoubleClick: () => setMoved({ x: 0, y: 0 }),
    },
  }
}
