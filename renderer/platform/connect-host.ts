import type { Transport } from '../../src/api/transport'
import type { SayHostProblem } from './host-problems'
import { createHttpTransport } from './http-transport'
import { type Bridge, createIpcTransport } from './ipc-transport'

const tokenKey = 'guscio-token'

declare global {
  interface Window {
    /** There in the desktop shell only. */
    readonly guscio?: Bridge
  }
}

/** Finds the host of this page, once: the desktop shell's bridge, or the loopback server that sent the page. */
export function createTransport(say: SayHostProblem, page: Window = window): Transport {
  if (page.guscio) return createIpcTransport(page.guscio)
  return createHttpTransport(takeToken(page), say)
}

/** Takes the token out of the address, so that no copied link or history entry gives it away. */
function takeToken(page: Window): string {
  const given = /^#t=([\w-]+)$/.exec(page.location.hash)?.[1]
  if (given) {
    page.sessionStorage.setItem(tokenKey, given)
    page.history.replaceState(page.history.state, '', page.location.pathname + page.location.search)
  }
  return page.sessionStorage.getItem(tokenKey) ?? ''
}
