import { useEffect } from 'react'

/** How often the screen is looked over for the control, milliseconds: menus and panels come and go. */
const LOOK_AGAIN_ms = 250

/** Marks the first of the controls that is on screen, for as long as the caller is there; its look is in `tour.css`. */
export function useAnchor(testIds: readonly string[]): void {
  useEffect(() => {
    let marked: Element | null = null
    const mark = () => {
      const found = testIds.map(firstSeen).find((e) => e !== null) ?? null
      if (found === marked) return
      marked?.removeAttribute('data-tour-here')
      found?.setAttribute('data-tour-here', '')
      marked = found
    }
    mark()
    const timer = setInterval(mark, LOOK_AGAIN_ms)
    return () => {
      clearInterval(timer)
      marked?.removeAttribute('data-tour-here')
    }
  }, [testIds])
}

function firstSeen(testId: string): Element | null {
  const found = document.querySelector(`[data-testid="${CSS.escape(testId)}"]`)
  return found?.checkVisibility() ? found : null
}
