import type { ServerResponse } from 'node:http'
import { securityHeaders } from '../host/security-headers'
import type { Refusal } from './guard'

/** A whole answer, headers of its own added to those that every answer carries. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** An answer that is not to be kept. */
export const answerOnce = (mediaType: string, body: string | Uint8Array): Answer => ({
  status: 200,
  headers: { 'content-type': mediaType, 'cache-control': 'no-store' },
  body,
})

/** Turns a request away. The rest of its body is not read, so the connection cannot be used again. */
export const refuse = ({ status, reason }: Refusal): Answer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', connection: 'close' },
  body: `${reason}\n`,
})

/** Sends an answer. */
export function send(response: ServerResponse, { status, headers, body }: Answer): void {
  const length = typeof body === 'string' ? Buffer.byteLength(body) : body.length
  response.writeHead(status, { ...securityHeaders, ...headers, 'content-length': length })
  response.end(body)
}
