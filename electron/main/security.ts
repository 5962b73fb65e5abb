import { type Session, shell, type WebContents } from 'electron'

/** Where the screen lives; a scheme of our own, so that no web page can ever be on the same origin. */
export const screenOrigin = 'app://guscio'

/** Whether an address is a page of ours. */
export function isOwnAddress(address: string): boolean {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}` === screenOrigin
  } catch {
    return false
  }
}

/** Only the top frame of our own page may call the host. */
export function isOwnFrame(frame: { readonly url: string; readonly parent: unknown } | null): boolean {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url)
}

/** The planner needs no camera, place or notification: every permission is refused. */
export function denyPermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
}

/** Keeps a window on our page: links to the web go to the user's browser, all else goes nowhere. */
export function confine(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, address: string) => {
    if (!isOwnAddress(address)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    if (url.startsWith('https://')) void shell.openExternal(url)
    return { action: 'deny' }
  })
}
