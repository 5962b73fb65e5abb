import { createHostProblems } from '../../renderer/platform/host-problems'
import { createHttpTransport } from '../../renderer/platform/http-transport'
import type { AppEvent, MethodName } from '../../src/api/app-api'
import { serve } from '../../src/api/serve'
import type { Transport } from '../../src/api/transport'
import { createHost } from '../../src/host/create-host'
import { startLoopback } from '../../src/loopback/server'
import { resourcesFolder } from '../support/program-folders'

/** One shape of the host under test. */
export interface HostUnderTest {
  readonly transport: Transport
  /** Makes the host tell the screen something. */
  emit(event: AppEvent): void
  /** The bytes of a file that a call made. */
  fetchMade(made: { readonly fileName: string; readonly download: string | null }): Promise<Uint8Array>
  close(): Promise<void>
}

export interface HostOptions {
  readonly userFolder: string
  readonly openAtStart: string | null
}

/** The clock of every host under test. */
export const now = new Date('2026-11-02T08:00:00Z')

/** The handlers called directly, arguments and answers copied as a wire would. */
export async function inProcess({ userFolder, openAtStart }: HostOptions): Promise<HostUnderTest> {
  const made = new Map<string, Uint8Array>()
  const listeners = new Set<(event: AppEvent) => void>()
  const host = createHost({
    host: 'electron',
    platform: 'linux',
    resourcesFolder,
    userFolder,
    openAtStart,
    now: () => now,
    chooseProject: async () => null,
    async deliver({ fileName, bytes }) {
      made.set(fileName, bytes)
      return { fileName, path: `/saved/${fileName}`, download: null }
    },
  })
  return {
    transport: {
      call: async (method, input) =>
        structuredClone(await serve(host.handlers, method as MethodName, structuredClone(input))),
      onEvent(listener) {
        listeners.add(listener)
        return () => listeners.delete(listener)
      },
    },
    emit: (event) => {
      for (const listener of listeners) listener(structuredClone(event))
    },
    fetchMade: async ({ fileName }) => made.get(fileName) ?? new Uint8Array(),
    close: async () => host.close(),
  }
}

/** The loopback server and the screen's own client of it. */
export async function overHttp({ userFolder, openAtStart }: HostOptions): Promise<HostUnderTest> {
  const loopback = await startLoopback({
    port: 0,
    resourcesFolder,
    screenFolder: userFolder,
    userFolder,
    openAtStart,
    now: () => now,
    log: (line) => {
      throw new Error(line)
    },
  })
  const transport = createHttpTransport(loopback.token, createHostProblems('en-GB').say, loopback.origin)
  return {
    transport: withOrigin(transport, loopback.origin),
    emit: loopback.emit,
    async fetchMade({ download }) {
      const response = await fetch(`${loopback.origin}${download}`)
      return new Uint8Array(await response.arrayBuffer())
    },
    close: loopback.close,
  }
}

/** A browser names the page's origin by itself; Node's fetch has to be told. */
function withOrigin(transport: Transport, origin: string): Transport {
  return {
    onEvent: transport.onEvent,
    async call(method, input) {
      const plain = globalThis.fetch
      globalThis.fetch = (address, init) =>
        plain(address, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } })
      try {
        return await transport.call(method, input)
      } finally {
        globalThis.fetch = plain
      }
    },
  }
}
