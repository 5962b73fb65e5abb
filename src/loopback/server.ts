import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { AppEvent } from '../api/app-api'
import { serve } from '../api/serve'
import { createHost, type Host } from '../host/create-host'
import { safePath } from '../host/safe-path'
import { readScreenFile } from '../host/screen-files'
import { securityHeaders } from '../host/security-headers'
import { type Answer, answerOnce, refuse, send } from './answer'
import { createDownloads, type Downloads } from './downloads'
import { createEventStreams } from './event-streams'
import { checkAddress, checkCall, checkToken } from './guard'
import { readBody } from './read-body'

export interface LoopbackOptions {
  /** 0 takes any free port. */
  readonly port: number
  readonly resourcesFolder: string
  /** The built screen. */
  readonly screenFolder: string
  readonly userFolder: string
  readonly openAtStart: string | null
  now?(): Date
  log(line: string): void
}

/** A running browser host. */
export interface Loopback {
  /** What to open in a browser; the token is in the fragment, which browsers do not send on. */
  readonly address: string
  readonly origin: string
  readonly token: string
  readonly host: Host
  emit(event: AppEvent): void
  close(): Promise<void>
}

/** Serves the screen and its API to browsers on this machine, and to nobody else. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const token = randomBytes(32).toString('base64url')
  const downloads = createDownloads()
  const events = createEventStreams()
  const host = createHost({
    host: 'loopback',
    platform: process.platform,
    resourcesFolder: options.resourcesFolder,
    userFolder: options.userFolder,
    openAtStart: options.openAtStart,
    now: options.now ?? (() => new Date()),
    chooseProject: null,
    deliver: async (file) => downloads.offer(file),
  })
  const server = createServer(async (request, response) => {
    try {
      const answer = await respond(request)
      if (answer === 'stream') events.open(response, securityHeaders)
      else send(response, answer)
    } catch (error) {
      options.log(`${request.method} ${request.url}: ${String(error)}`)
      if (response.headersSent) response.destroy()
      else send(response, refuse({ status: 500, reason: 'internal error' }))
    }
  })

  const respond = async (request: IncomingMessage): Promise<Answer | 'stream'> => {
    const stranger = checkAddress(request.headers, authority)
    if (stranger) return refuse(stranger)
    const path = safePath(request.url ?? '')
    if (path === null) return refuse({ status: 403, reason: 'refused path' })
    if (path.startsWith('/api/')) return answerCall(host, token, path.slice('/api/'.length), request)
    if (request.method !== 'GET') return refuse({ status: 405, reason: 'method not allowed' })
    if (path === '/events') {
      const refusal = checkToken(request.headers, token)
      return refusal ? refuse(refusal) : 'stream'
    }
    if (path.startsWith('/downloads/')) return answerDownload(downloads, path.slice('/downloads/'.length))
    return answerScreenFile(options.screenFolder, path)
  }

  server.listen(options.port, '127.0.0.1')
  await once(server, 'listening')
  const authority = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = `http://${authority}`
  return {
    address: `${origin}/#t=${token}`,
    origin,
    token,
    host,
    emit: events.send,
    async close() {
      events.closeAll()
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      host.close()
    },
  }
}

async function answerCall(host: Host, token: string, method: string, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST') return refuse({ status: 405, reason: 'method not allowed' })
  const refusal = checkToken(request.headers, token) ?? checkCall(request.headers)
  if (refusal) return refuse(refusal)
  const body = await readBody(request)
  if (body === null) return refuse({ status: 413, reason: 'too large' })
  let input: unknown
  try {
    input = JSON.parse(body)
  } catch {
    return refuse({ status: 400, reason: 'not JSON' })
  }
  return answerOnce('application/json', JSON.stringify(await serve(host.handlers, method, input)))
}

function answerDownload(downloads: Downloads, id: string): Answer {
  const file = downloads.take(id)
  if (!file) return refuse({ status: 404, reason: 'not found' })
  const name = encodeURIComponent(file.fileName).replaceAll("'", '%27')
  const answer = answerOnce(file.mediaType, file.bytes)
  return {
    ...answer,
    headers: { ...answer.headers, 'content-disposition': `attachment; filename*=UTF-8''${name}` },
  }
}

function answerScreenFile(folder: string, path: string): Answer {
  const file = readScreenFile(folder, path)
  if (!file) return refuse({ status: 404, reason: 'not found' })
  if (!file.lasting) return answerOnce(file.mediaType, file.bytes)
  const headers = { 'content-type': file.mediaType, 'cache-control': 'public, max-age=31536000, immutable' }
  return { status: 200, headers, body: file.bytes }
}
