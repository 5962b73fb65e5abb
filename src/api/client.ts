import { ApiFailure } from './api-error'
import type { MethodInput, MethodName, MethodOutput } from './app-api'
import type { Transport } from './transport'

/** A typed caller over a transport. @throws ApiFailure where the host refuses */
export function createClient(transport: Transport) {
  return {
    async call<M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> {
      const reply = await transport.call(method, input)
      if (!reply.ok) throw new ApiFailure(reply.error.code, reply.error.message)
      return reply.value as MethodOutput<M>
    },
    onEvent: transport.onEvent.bind(transport),
  }
}

export type AppClient = ReturnType<typeof createClient>
