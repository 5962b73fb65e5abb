import { useEffect } from 'react'
import { cutSelection, holdClip, selectionText } from '../../editor/clipboard/clip-in-hand'
import { isTyping } from '../../editor/keys/chord'
import { useAppStore } from '../../state/hooks/use-app'

/** Copy, cut and paste of the floor by the system's clipboard, so that they work between windows and projects too. */
export function useClipboard(): void {
  const store = useAppStore()
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const forFloor = (event: Event): boolean =>
      !isTyping(event.target) && store.getState().dialog === null && store.getState().interaction.type === 'idle'
    const give = (event: ClipboardEvent, cut: boolean): void => {
      // Words marked on the page are copied as words.
      if (!forFloor(event) || !window.getSelection()?.isCollapsed) return
      const text = selectionText(store.getState())
      if (text === null || !event.clipboardData) return
      event.preventDefault()
      if (cut && !cutSelection(store.getState())) return
      event.clipboardData.setData('text/plain', text)
      store.setState({ lastCopy: text })
    }
    document.addEventListener('copy', (event) => give(event, false), { signal })
    document.addEventListener('cut', (event) => give(event, true), { signal })
    document.addEventListener(
      'paste',
      (event) => {
        if (!forFloor(event)) return
        const text = event.clipboardData?.getData('text/plain') ?? ''
        if (holdClip(store.getState(), text)) event.preventDefault()
        else store.getState().notify({ tone: 'info', key: 'arrange.nothingToPaste' })
      },
      { signal },
    )
    return () => listening.abort()
  }, [store])
}
