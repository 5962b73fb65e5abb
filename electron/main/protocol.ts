import { protocol, type Session } from 'electron'
import { safePath } from '../../src/host/safe-path'
import { readScreenFile } from '../../src/host/screen-files'
import { securityHeaders } from '../../src/host/security-headers'
import { screenOrigin } from './security'

const scheme = new URL(screenOrigin).protocol.replace(':', '')

/** Makes our scheme an origin like https, with a worker and fetch of its own. Call it before the app is ready. */
export function registerScreenScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Answers requests of the page with files of the built screen. */
export function serveScreen(session: Session, folder: string): void {
  session.protocol.handle(scheme, (request) => screenResponse(folder, request))
}

function screenResponse(folder: string, { url, method }: { readonly url: string; readonly method: string }): Response {
  const path = url.startsWith(`${screenOrigin}/`) ? safePath(url.slice(screenOrigin.length)) : null
  const file = path === null || method !== 'GET' ? null : readScreenFile(folder, path)
  if (!file) return new Response('not found\n', { status: 404, headers: securityHeaders })
  return new Response(new Uint8Array(file.bytes), { headers: { ...securityHeaders, 'content-type': file.mediaType } })
}
