import type { BrowserWindow } from 'electron'

/** How long a page may take to write its last edits, milliseconds. */
export const patience_ms = 5000

export interface CloseSteps {
  /** Asks the page to write what it still holds and close its project. */
  ask(): void
  /** Resolves once no project is open. */
  done(): Promise<void>
}

/** Holds a window open until its page has written its last edits; one that does not answer is not waited for long. */
export function closeWhenWritten(window: BrowserWindow, { ask, done }: CloseSteps): void {
  let asked = false
  window.on('close', (event) => {
    event.preventDefault()
    if (asked) return
    asked = true
    ask()
    const limit = new Promise<void>((resolve) => setTimeout(resolve, patience_ms).unref())
    void Promise.race([done(), limit]).then(() => window.destroy())
  })
}
