import type { ApiReply } from '../../src/api/api-error'
import type { AppEvent } from '../../src/api/app-api'
import type { Transport } from '../../src/api/transport'

/** What the preload script puts on the window: these and nothing else. */
export interface Bridge {
  call(method: string, input: unknown): Promise<ApiReply>
  /** @returns a function that stops listening */
  onEvent(listener: (event: AppEvent) => void): () => void
  /** Shows the page so many times its own size. */
  zoom(factor: number): void
}

/** Talks to the desktop shell through the preload script. */
export function createIpcTransport(bridge: Bridge): Transport {
  return {
    call: (method, input) => bridge.call(method, input),
    onEvent: (listener) => bridge.onEvent(listener),
  }
}
