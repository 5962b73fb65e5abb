import { type RefObject, useEffect, useRef, useState } from 'react'
import { panBy, type SheetCamera, type SheetSize, zoomAt } from './sheet-camera'

/** One notch of a wheel. */
const NOTCH_px = 100
const ZOOM_PER_NOTCH = 1.2

/** Follows the size of an element; null until it is known. */
export function useSizeOf(element: RefObject<HTMLElement | null>): SheetSize | null {
  const [size, setSize] = useState<SheetSize | null>(null)
  useEffect(() => {
    const of = element.current
    if (!of) return
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = of
      if (width > 0 && height > 0) setSize({ width, height })
    })
    observer.observe(of)
    return () => observer.disconnect()
  }, [element])
  return size
}

type Change = (change: (camera: SheetCamera) => SheetCamera) => void

/** The wheel zooms to the cursor, Shift and the sideways wheel move the sheet. */
export function useWheel(element: RefObject<HTMLElement | null>, change: Change): void {
  useEffect(() => {
    const of = element.current
    if (!of) return
    const turn = (event: WheelEvent) => {
      event.preventDefault()
      const { left, top } = of.getBoundingClientRect()
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 16
      const at = [event.clientX - left, event.clientY - top] as const
      if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        const along = (event.deltaX || event.deltaY) * unit
        change((camera) => panBy(camera, -along, 0))
      } else change((camera) => zoomAt(camera, at, ZOOM_PER_NOTCH ** ((-event.deltaY * unit) / NOTCH_px)))
    }
    // React listens passively, and then the page would scroll too.
    of.addEventListener('wheel', turn, { passive: false })
    return () => of.removeEventListener('wheel', turn)
  }, [element, change])
}

/** Below this travel a press is a click. */
const CLICK_px = 4

interface Press {
  readonly pointer: number
  readonly from: readonly [number, number]
  last: readonly [number, number]
  dragging: boolean
}

/** Any button drags the sheet; a press that does not travel is handed on as a click. */
export function useDrag(change: Change, click: (event: React.PointerEvent) => void) {
  const press = useRef<Press | null>(null)
  return {
    onPointerDown(event: React.PointerEvent<HTMLElement>) {
      const at = [event.clientX, event.clientY] as const
      press.current = { pointer: event.pointerId, from: at, last: at, dragging: false }
    },
    onPointerMove(event: React.PointerEvent<HTMLElement>) {
      const held = press.current
      if (held?.pointer !== event.pointerId) return
      const { clientX: x, clientY: y } = event
      if (!held.dragging) {
        if (Math.hypot(x - held.from[0], y - held.from[1]) < CLICK_px) return
        held.dragging = true
        event.currentTarget.setPointerCapture(event.pointerId)
      }
      const [dx, dy] = [x - held.last[0], y - held.last[1]]
      held.last = [x, y]
      change((camera) => panBy(camera, dx, dy))
    },
    onPointerUp(event: React.PointerEvent<HTMLElement>) {
      const held = press.current
      press.current = null
      if (held && !held.dragging && event.button === 0) click(event)
    },
    onPointerCancel() {
      press.current = null
    },
  }
}
