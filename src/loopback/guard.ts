import { timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Why a request is turned away. */
export interface Refusal {
  readonly status: number
  readonly reason: string
}

/**
 * A page elsewhere may point a name of its own at 127.0.0.1 (DNS rebinding) or post to us blindly: both show in Host
 * and Origin, which a page cannot choose.
 */
export function checkAddress(headers: IncomingHttpHeaders, host: string): Refusal | null {
  if (headers.host !== host) return { status: 421, reason: 'wrong host' }
  if (headers.origin !== undefined && headers.origin !== `http://${host}`)
    return { status: 403, reason: 'wrong origin' }
  return null
}

/** Calls and events are for the page that was given this run's token. */
export function checkToken(headers: IncomingHttpHeaders, token: string): Refusal | null {
  const given = Buffer.from(headers.authorization ?? '')
  const wanted = Buffer.from(`Bearer ${token}`)
  if (given.length === wanted.length && timingSafeEqual(given, wanted)) return null
  return { status: 401, reason: 'wrong token' }
}

/** A call is plain JSON from our own page. */
export function checkCall(headers: IncomingHttpHeaders): Refusal | null {
  if (headers.origin === undefined) return { status: 403, reason: 'no origin' }
  if (!/^application\/json\s*(;\s*charset=utf-8\s*)?$/i.test(headers['content-type'] ?? ''))
    return { status: 415, reason: 'not JSON' }
  if (headers['content-encoding'] !== undefined) return { status: 415, reason: 'compressed body' }
  return null
}
