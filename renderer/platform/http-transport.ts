import type { ApiReply } from '../../src/api/api-error'
import type { AppEvent } from '../../src/api/app-api'
import type { Transport } from '../../src/api/transport'
import type { HostProblem, SayHostProblem } from './host-problems'

/** Pause before a broken event stream is opened again, milliseconds. */
const reconnect_ms = 1000

/**
 * Talks to a loopback host.
 * @param say puts into words what keeps a call from it
 * @param origin empty for the page's own
 */
export function createHttpTransport(token: string, say: SayHostProblem, origin = ''): Transport {
  const authorization = `Bearer ${token}`
  return {
    async call(method, input) {
      try {
        const response = await fetch(`${origin}/api/${method}`, {
          method: 'POST',
          headers: { authorization, 'content-type': 'application/json' },
          body: JSON.stringify(input),
        })
        if (response.ok) return (await response.json()) as ApiReply
        return failed('refused', say('refused', (await response.text()).trim()))
      } catch {
        return failed('unreachable', say('unreachable'))
      }
    },
    onEvent(listener) {
      const stop = new AbortController()
      void listen(`${origin}/events`, authorization, stop.signal, listener)
      return () => stop.abort()
    },
  }
}

const failed = (code: HostProblem, message: string): ApiReply => ({ ok: false, error: { code, message } })

/** EventSource cannot send the token, so the stream is read by hand. */
async function listen(
  address: string,
  authorization: string,
  signal: AbortSignal,
  listener: (event: AppEvent) => void,
): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch(address, { headers: { authorization }, signal })
      if (response.ok && response.body) await readEvents(response.body, listener)
    } catch {
      // Fallen: tried again below, unless it was stopped.
    }
    if (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, reconnect_ms))
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, listener: (event: AppEvent) => void): Promise<void> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let pending = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    pending += decoder.decode(value, { stream: true })
    const blocks = pending.split('\n\n')
    pending = blocks.pop() ?? ''
    for (const block of blocks)
      for (const line of block.split('\n'))
        if (line.startsWith('data: ')) listener(JSON.parse(line.slice('data: '.length)) as AppEvent)
  }
}
