import ELK from 'elkjs/lib/elk-api'
import { createLayoutClient, type LayoutClient } from './layout-client'

let client: LayoutClient | null = null

/** The one client of the window; its worker starts with the first diagram. */
export function sharedLayoutClient(): LayoutClient {
  client ??= createLayoutClient(
    new ELK({
      workerFactory: () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }),
    }),
  )
  return client
}
