import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { stepped, stepsOf } from './scrub-step'

/** What dragging a label or pressing arrows changes. */
export interface Scrubbed {
  readonly value: number
  /** One step, in the unit of `value`. */
  readonly step: number
  /** The figure as the field shows it. */
  text(value: number): string
  commit(value: number): void
}

/** Under this a press on the label is a click, pixels. */
const THRESHOLD_PX = 3

/**
 * The label of a figure as a handle: dragged sideways it changes what the field shows, endlessly, and writes it once
 * on release; Esc restores. Arrows up and down in the field do the same a step at a time, for Enter to write.
 * @param show puts a text into the field; null restores what was there
 */
export function useScrub(scrubbed: Scrubbed | null, show: (text: string | null) => void) {
  const typed = useRef<number | null>(null)
  if (!scrubbed) return { label: {}, arrow: () => false, forget: () => {} }
  const { value, step, text, commit } = scrubbed

  const start = (down: PointerEvent<HTMLElement>) => {
    if (down.button !== 0) return
    const handle = down.currentTarget
    let [steps, travel_px, next, moving] = [0, 0, value, false]
    const listening = new AbortController()
    const options = { signal: listening.signal, capture: true }
    const end = (write: boolean) => {
      listening.abort()
      if (document.pointerLockElement === handle) document.exitPointerLock()
      if (!moving) return
      // The click that follows would put the caret into the field.
      window.addEventListener('click', (e) => e.preventDefault(), { once: true, capture: true })
      show(null)
      if (write && next !== value) commit(next)
    }
    const move = (event: globalThis.PointerEvent) => {
      travel_px += event.movementX
      if (!moving && Math.abs(travel_px) < THRESHOLD_PX) return
      if (!moving) {
        moving = true
        // Without the lock (a browser may refuse it) the drag ends at the edge of the screen.
        void Promise.resolve(handle.requestPointerLock()).catch(() => {})
      }
      steps += stepsOf(event.movementX, { shift: event.shiftKey, alt: event.altKey })
      next = stepped(value, steps, step, event.altKey)
      show(text(next))
    }
    window.addEventListener('pointermove', move, options)
    window.addEventListener('pointerup', () => end(true), options)
    window.addEventListener('pointercancel', () => end(false), options)
    // Not captured: that would be every blur within the window.
    window.addEventListener('blur', () => end(false), { signal: listening.signal })
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        event.stopPropagation()
        end(false)
      },
      options,
    )
    // Esc in a locked pointer is taken by the browser: all it tells is that the lock is gone.
    document.addEventListener(
      'pointerlockchange',
      () => {
        if (moving && document.pointerLockElement === null) end(false)
      },
      options,
    )
  }

  return {
    label: { onPointerDown: start, className: 'scrub' },
    /** Takes an arrow key in the field; true where it was one. */
    arrow: (event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey'>): boolean => {
      const way = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0
      if (way === 0) return false
      const steps = way * (event.shiftKey ? 10 : event.altKey ? 0.1 : 1)
      typed.current = stepped(typed.current ?? value, steps, step, event.altKey)
      show(text(typed.current))
      return true
    },
    /** What was typed or written takes over from the arrows. */
    forget: () => {
      typed.current = null
    },
  }
}
