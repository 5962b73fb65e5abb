import type { BrowserWindow } from 'electron'

/** How long a page may take to write its last edits, milliseconds. */
export const patience_ms = 5000

export interface CloseSteps {
  /** Asks the page to write what it still holds and close its project. */
  ask(): void
  /** Resolves once no project is open. */
  done(): Promise<void>
  /** Asks the user whether edits that could not be written may be lost. */
  mayLose(): Promise<boolean>
}

/** Holds a window open until its page has written its last edits; where it cannot, the user decides. */
export function closeWhenWritten(window: BrowserWindow, { ask, done, mayLose }: CloseSteps): void {
  let closing = false
  const close = async (): Promise<void> => {
    ask()
    const patience = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), patience_ms).unref())
    const outcome = await Promise.race([done(), patience])
    if (outcome !== 'late' || (await mayLose())) window.destroy()
    else closing = false
  }
  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    void close()
  })
}
