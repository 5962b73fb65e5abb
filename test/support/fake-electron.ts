import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'

// A double of Electron's main and renderer side in one module: what our shell uses, and no more. It proves our
// wiring, not Electron's behaviour. Both legs of a call copy their data, as the real ones do.

type Handler = (event: unknown, ...args: unknown[]) => unknown
type Listener = (event: unknown, ...args: unknown[]) => void
type Responder = (request: { url: string; method: string }) => Response | Promise<Response>

/** What the tests look at and steer. */
export const fake = {
  windows: [] as BrowserWindow[],
  handlers: new Map<string, Handler>(),
  exposed: {} as { guscio?: unknown },
  menu: [] as MenuItemConstructorOptions[],
  schemes: [] as { scheme: string; privileges?: object }[],
  responders: new Map<string, Responder>(),
  opened: [] as string[],
  errors: [] as string[],
  paths: {} as Record<string, string>,
  /** Frame that calls come from. */
  frame: { url: 'app://guscio/index.html', parent: null } as { url: string; parent: unknown } | null,
  isFirstInstance: true,
  quits: 0,
  openDialog: { canceled: true, filePaths: [] as string[] },
  saveDialog: { canceled: true, filePath: '' },
  /** Button that the next message box is answered with. */
  messageBox: 0,
  dialogs: [] as { kind: 'open' | 'save' | 'message'; options: Record<string, unknown> }[],
  permissionRequest: null as ((contents: unknown, permission: string, answer: (yes: boolean) => void) => void) | null,
  permissionCheck: null as (() => boolean) | null,
}
const initial = structuredClone(fake)

/** Forgets everything between tests but what the preload script exposed: a module runs once. */
export function resetFake(): void {
  Object.assign(fake, structuredClone(initial), { exposed: fake.exposed })
  app.removeAllListeners()
  ipcRenderer.removeAllListeners()
}

class WebContents extends EventEmitter {
  readonly sent: unknown[][] = []
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  send(channel: string, ...args: unknown[]): void {
    this.sent.push([channel, ...args])
    ipcRenderer.emit(channel, {}, ...structuredClone(args))
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  readonly loaded: string[] = []
  isShown = false
  isDestroyed = false
  constructor(readonly options: BrowserWindowConstructorOptions) {
    super()
    fake.windows.push(this)
  }
  async loadURL(address: string): Promise<void> {
    this.loaded.push(address)
  }
  show(): void {
    this.isShown = true
  }
  focus(): void {
    this.emit('focus')
  }
  /** As a click on the close button: may be prevented. */
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (!prevented) this.destroy()
  }
  destroy(): void {
    this.isDestroyed = true
    this.emit('closed')
  }
}

class App extends EventEmitter {
  requestSingleInstanceLock = (): boolean => fake.isFirstInstance
  whenReady = (): Promise<void> => Promise.resolve()
  getPath = (name: string): string => {
    const path = fake.paths[name]
    if (!path) throw new Error(`no path "${name}"`)
    return path
  }
  quit(): void {
    fake.quits++
    this.emit('will-quit')
  }
}
export const app = new App()

export const ipcMain = {
  handle(channel: string, handler: Handler): void {
    if (fake.handlers.has(channel)) throw new Error(`"${channel}" has a handler already`)
    fake.handlers.set(channel, handler)
  },
}

class IpcRenderer extends EventEmitter {
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    const handler = fake.handlers.get(channel)
    if (!handler) throw new Error(`no handler for "${channel}"`)
    return structuredClone(await handler({ senderFrame: fake.frame }, ...structuredClone(args)))
  }
}
export const ipcRenderer: Omit<IpcRenderer, 'on' | 'off'> & {
  on(channel: string, listener: Listener): unknown
  off(channel: string, listener: Listener): unknown
} = new IpcRenderer()

export const contextBridge = {
  exposeInMainWorld(name: 'guscio', api: unknown): void {
    fake.exposed[name] = api
  },
}

export const dialog = {
  async showOpenDialog(_window: unknown, options: Record<string, unknown>) {
    fake.dialogs.push({ kind: 'open', options })
    return fake.openDialog
  },
  async showSaveDialog(_window: unknown, options: Record<string, unknown>) {
    fake.dialogs.push({ kind: 'save', options })
    return fake.saveDialog
  },
  async showMessageBox(_window: unknown, options: Record<string, unknown>) {
    fake.dialogs.push({ kind: 'message', options })
    return { response: fake.messageBox }
  },
  showErrorBox(title: string, content: string): void {
    fake.errors.push(`${title}: ${content}`)
  },
}

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu(menu: MenuItemConstructorOptions[]): void {
    fake.menu = menu
  },
}

export const protocol = {
  registerSchemesAsPrivileged(schemes: { scheme: string; privileges?: object }[]): void {
    fake.schemes = schemes
  },
}

export const session = {
  defaultSession: {
    protocol: { handle: (scheme: string, responder: Responder) => void fake.responders.set(scheme, responder) },
    setPermissionRequestHandler(handler: NonNullable<typeof fake.permissionRequest>): void {
      fake.permissionRequest = handler
    },
    setPermissionCheckHandler(handler: () => boolean): void {
      fake.permissionCheck = handler
    },
  },
}

export const shell = {
  async openExternal(address: string): Promise<void> {
    fake.opened.push(address)
  },
}
