/// <reference lib="webworker" />
import { createEngineDesk } from './engine-desk'
import type { EngineReply, EngineRequest } from './messages'

const scope = self as unknown as DedicatedWorkerGlobalScope

const handle = createEngineDesk({
  reply: (message: EngineReply) => scope.postMessage(message),
  defer: (task) => setTimeout(task, 0),
  now_ms: () => performance.now(),
})
scope.onmessage = (event: MessageEvent<EngineRequest>) => handle(event.data)
