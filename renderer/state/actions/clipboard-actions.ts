import { cutSelection, holdClip, selectionText } from '../../editor/clipboard/clip-in-hand'
import type { ClipboardSlice } from '../slices/clipboard-slice'
import type { GetState, SetState } from '../store-access'

/** Copying and pasting by command; keys go through the events of the system's clipboard, which need no permission. */
export function clipboardActions(set: SetState, get: GetState): ClipboardSlice {
  return {
    lastCopy: null,
    copySelection: (cut) => {
      const text = selectionText(get())
      if (text === null) return
      if (cut && !cutSelection(get())) return
      set({ lastCopy: text })
      // Refused outside a secure page: what was copied can still be pasted in this window.
      navigator.clipboard?.writeText(text).catch(() => undefined)
    },
    copyIds: () => {
      const ids = [...get().selection]
      navigator.clipboard
        ?.writeText(ids.join('\n'))
        .then(() => get().notify({ tone: 'info', key: 'arrange.idsCopied', params: { count: ids.length } }))
        .catch((error: Error) =>
          get().notify({ tone: 'warned', key: 'arrange.copyFailed', params: { problem: error.message } }),
        )
    },
    paste: () => {
      const own = get().lastCopy ?? ''
      const read = navigator.clipboard?.readText().catch(() => own) ?? Promise.resolve(own)
      void read.then((text) => {
        if (!holdClip(get(), text)) get().notify({ tone: 'info', key: 'arrange.nothingToPaste' })
      })
    },
  }
}
