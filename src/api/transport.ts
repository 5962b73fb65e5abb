import type { ApiReply } from './api-error'
import type { AppEvent } from './app-api'

/** How calls and events travel; one per host. */
export interface Transport {
  call(method: string, input: unknown): Promise<ApiReply>
  /** @returns a function that stops listening */
  onEvent(listener: (event: AppEvent) => void): () => void
}
