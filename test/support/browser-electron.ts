import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserWindowConstructorOptions, MenuItemConstructorOptions } from 'electron'
import { type BrowserContext, chromium, type Frame, type Page, type Route } from 'playwright-core'

// A double of Electron's main side whose window is a page of a real Chromium. The page is served by the app's own
// protocol handler and prepared by its own preload script; calls and events cross as structured data. What it cannot
// show is Electron itself: processes, sandbox, native menus. Plain Node loads this file, so only erasable types.

type Handler = (event: unknown, ...args: unknown[]) => unknown
type Responder = (request: { url: string; method: string }) => Response | Promise<Response>

/** Chromium has no scheme of ours; a name under localhost is a secure context too. */
const shownOrigin = 'http://guscio.localhost'
const ownOrigin = 'app://guscio'

/** What the tests look at and steer. */
export const desktop = {
  windows: [] as BrowserWindow[],
  menu: [] as MenuItemConstructorOptions[],
  dialogs: [] as string[],
  openDialog: { canceled: true, filePaths: [] as string[] },
  opened: [] as string[],
  paths: {} as Record<string, string>,
  problems: [] as string[],
  permissions: null as ((contents: unknown, permission: string, answer: (yes: boolean) => void) => void) | null,
}
const handlers = new Map<string, Handler>()
const responders = new Map<string, Responder>()

class WebContents extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | null = null
  page: Page | null = null
  send(channel: string, ...args: unknown[]): void {
    // A window that closes has nobody to hear its last message.
    this.page
      ?.evaluate(([name, values]) => Reflect.get(window, '__hear')(name, values), [channel, args] as const)
      .catch(() => undefined)
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler
  }
  /** Asks the app as Electron would: true where it lets the window go there. */
  mayNavigate(address: string): boolean {
    let allowed = true
    this.emit('will-navigate', { preventDefault: () => (allowed = false) }, address)
    return allowed
  }
}

/** The window: a browser context with one page. */
export class BrowserWindow extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions
  readonly webContents = new WebContents()
  context: BrowserContext | null = null
  constructor(options: BrowserWindowConstructorOptions) {
    super()
    this.options = options
    desktop.windows.push(this)
  }
  async loadURL(address: string): Promise<void> {
    const browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
      args: ['--no-sandbox'],
    })
    this.context = await browser.newContext()
    await this.context.route('**/*', (route) => this.answer(route))
    const page = await this.context.newPage()
    page.on('console', (message) => {
      if (message.type() === 'error' || /Content Security Policy/.test(message.text()))
        desktop.problems.push(message.text())
    })
    page.on('pageerror', (error) => desktop.problems.push(String(error)))
    await this.prepare(page)
    this.webContents.page = page
    await page.goto(address.replace(ownOrigin, shownOrigin))
    this.emit('ready-to-show')
  }
  show(): void {}
  focus(): void {}
  close(): void {
    let allowed = true
    this.emit('close', { preventDefault: () => (allowed = false) })
    if (allowed) this.destroy()
  }
  destroy(): void {
    void this.context?.browser()?.close()
    this.emit('closed')
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request()
    const url = request.url().replace(shownOrigin, ownOrigin)
    if (request.isNavigationRequest() && !url.startsWith(ownOrigin) && !this.webContents.mayNavigate(url))
      return route.abort('aborted')
    const responder = url.startsWith(ownOrigin) ? responders.get('app') : undefined
    if (!responder) return route.abort('blockedbyclient')
    const response = await responder({ url, method: request.method() })
    const body = Buffer.from(await response.arrayBuffer())
    return route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body })
  }

  private async prepare(page: Page): Promise<void> {
    await page.exposeBinding('__invoke', async ({ frame }, channel: string, args: unknown[]) => {
      const handler = handlers.get(channel)
      if (!handler) throw new Error(`no handler for "${channel}"`)
      return structuredClone(await handler({ senderFrame: frameFor(frame) }, ...structuredClone(args)))
    })
    await page.exposeBinding('__open', (_source, url: string) => this.webContents.openHandler?.({ url }).action)
    const preload = readFileSync(this.options.webPreferences?.preload ?? '', 'utf8')
    await page.addInitScript(`(${runPreload})(function (require, module, exports) {${preload}\n})`)
  }
}

const frameFor = (frame: Frame) => ({ url: frame.url().replace(shownOrigin, ownOrigin), parent: frame.parentFrame() })

/** Runs in the page: the little that a sandboxed preload script may require. */
function runPreload(script: (require: unknown, module: unknown, exports: unknown) => void): void {
  const page = window as unknown as Record<string, (...args: unknown[]) => unknown>
  const invoke = page.__invoke
  const ask = page.__open
  const listeners = new Map<string, Set<(event: unknown, ...args: unknown[]) => void>>()
  Reflect.set(window, '__hear', (channel: string, args: unknown[]) => {
    for (const listener of listeners.get(channel) ?? []) listener({}, ...args)
  })
  window.open = (url) => {
    void ask?.(String(url))
    return null
  }
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, api: object) =>
        Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => invoke?.(channel, args),
      on(channel: string, listener: () => void) {
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener))
      },
      off: (channel: string, listener: () => void) => void listeners.get(channel)?.delete(listener),
    },
    webFrame: { setZoomFactor: (factor: number) => Reflect.set(window, '__zoomFactor', factor) },
  }
  const require = (name: string) => {
    if (name === 'electron') return electron
    throw new Error(`a sandboxed preload script cannot require "${name}"`)
  }
  const module = { exports: {} }
  script(require, module, module.exports)
}

class App extends EventEmitter {
  requestSingleInstanceLock = (): boolean => true
  whenReady = (): Promise<void> => Promise.resolve()
  getPath = (name: string): string => desktop.paths[name] ?? ''
  quit(): void {
    this.emit('will-quit')
  }
}
export const app = new App()

export const ipcMain = { handle: (channel: string, handler: Handler) => void handlers.set(channel, handler) }

export const dialog = {
  async showOpenDialog(_window: unknown, { title }: { title: string }) {
    desktop.dialogs.push(title)
    return desktop.openDialog
  },
  showSaveDialog: async () => ({ canceled: true }),
  showMessageBox: async () => ({ response: 1 }),
  showErrorBox: (title: string, content: string) => void desktop.problems.push(`${title}: ${content}`),
}

export const Menu = {
  buildFromTemplate: (template: MenuItemConstructorOptions[]) => template,
  setApplicationMenu(menu: MenuItemConstructorOptions[]): void {
    desktop.menu = menu
  },
}

export const protocol = { registerSchemesAsPrivileged: () => undefined }

export const session = {
  defaultSession: {
    protocol: { handle: (scheme: string, responder: Responder) => void responders.set(scheme, responder) },
    setPermissionRequestHandler(handler: NonNullable<typeof desktop.permissions>): void {
      desktop.permissions = handler
    },
    setPermissionCheckHandler: () => undefined,
  },
}

export const shell = { openExternal: async (address: string) => void desktop.opened.push(address) }
