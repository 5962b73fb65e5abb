import type { ServerResponse } from 'node:http'
import type { AppEvent } from '../api/app-api'

const beat_ms = 15_000

/** Open event streams (text/event-stream) to the pages. */
export interface EventStreams {
  open(response: ServerResponse, headers: Readonly<Record<string, string>>): void
  send(event: AppEvent): void
  closeAll(): void
}

/** No listener yet; a beat keeps connections known on both ends until `closeAll`. */
export function createEventStreams(): EventStreams {
  const open = new Set<ServerResponse>()
  const write = (text: string) => {
    for (const response of open) response.write(text)
  }
  // A beat tells both ends early that the other is gone.
  const beat = setInterval(() => write(': beat\n\n'), beat_ms)
  beat.unref()
  return {
    open(response, headers) {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
      response.write(': open\n\n')
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    send: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    closeAll() {
      clearInterval(beat)
      for (const response of open) response.end()
      open.clear()
    },
  }
}
