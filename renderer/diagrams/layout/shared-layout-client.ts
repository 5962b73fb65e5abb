import ELK from 'elkjs/lib/elk-api'
import { createLayoutClient, type LayoutClient, type StoppableEngine } from './layout-client'

let client: LayoutClient | null = null

/** The one client of the window; its worker starts with the first diagram. */
export function sharedLayoutClient(): LayoutClient {
  client ??= createLayoutClient(startElk)
  return client
}

function startElk(): StoppableEngine {
  const elk = new ELK({
    workerFactory: () => new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' }),
  })
  return { layout: (graph) => elk.layout(graph), stop: () => elk.terminateWorker() }
}
