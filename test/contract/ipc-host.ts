import { eventChannel } from '../../electron/channels'
import { answerCalls } from '../../electron/main/ipc'
import '../../electron/preload/index'
import { type Bridge, createIpcTransport } from '../../renderer/platform/ipc-transport'
import { createHost } from '../../src/host/create-host'
import { fake, ipcRenderer, resetFake } from '../support/fake-electron'
import { resourcesFolder } from '../support/program-folders'
import { type HostOptions, type HostUnderTest, now } from './hosts'

/** The real preload script and the real main-process handler, a double of Electron's channel between them. */
export async function overIpc({ userFolder, openAtStart }: HostOptions): Promise<HostUnderTest> {
  resetFake()
  const made = new Map<string, Uint8Array>()
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
  answerCalls(host.handlers)
  return {
    transport: createIpcTransport(fake.exposed.guscio as Bridge),
    emit: (event) => void ipcRenderer.emit(eventChannel, {}, structuredClone(event)),
    fetchMade: async ({ fileName }) => made.get(fileName) ?? new Uint8Array(),
    close: async () => host.close(),
  }
}
