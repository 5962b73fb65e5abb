import { type RefObject, useEffect } from 'react'

/**
 * Gives the focus to an element whenever what had it goes from within: a browser would leave it with the page, where
 * neither Escape nor Tab reaches the dialog any more, and says so to nobody.
 */
export function useKeptFocus(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = ref.current
    if (!element) return
    const observer = new MutationObserver(() => {
      if (document.activeElement === document.body) element.focus()
    })
    observer.observe(element, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [ref])
}
