import { existsSync, readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { _electron, type Page } from 'playwright-core'
import { programFolder } from '../support/program-folders'

/** The desktop app, whatever runs it. */
export interface DesktopUnderTest {
  readonly page: Page
  webPreferences(): Promise<Record<string, unknown>>
  menuLabels(): Promise<readonly string[]>
  /** Chooses a menu entry by its command. */
  chooseMenu(command: string): Promise<void>
  /** What the next file dialog is answered with. */
  answerDialog(path: string): Promise<void>
  /** Titles of the file dialogs shown so far. */
  dialogs(): Promise<readonly string[]>
  /** Errors in the console, violations of the policy among them. */
  problems(): readonly string[]
  /** Presses the close button. Resolves once the window is gone. */
  close(): Promise<void>
}

/** The Electron program that the package fetched, or null: the package alone brings none. */
export function electronBinary(folder = join(programFolder, 'node_modules', 'electron')): string | null {
  const pointer = join(folder, 'path.txt')
  if (!existsSync(pointer)) return null
  const program = join(folder, 'dist', readFileSync(pointer, 'utf8'))
  return existsSync(program) ? program : null
}

/** The built main process over a double of Electron whose window is a Chromium page. */
export async function startOverDouble(userFolder: string): Promise<DesktopUnderTest> {
  const double = new URL('../support/browser-electron.ts', import.meta.url).href
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === 'electron'
        ? { url: double, format: 'module-typescript', shortCircuit: true }
        : next(specifier, context),
  })
  // Required, since the test runner would transform what it imports: the build runs as it is.
  const load = createRequire(import.meta.url)
  const { desktop } = load(fileURLToPath(double)) as typeof import('../support/browser-electron')
  desktop.paths = { userData: userFolder, documents: userFolder }
  load(join(programFolder, 'out', 'main', 'index.js'))
  while (!desktop.windows[0]?.webContents.page) await new Promise((resolve) => setTimeout(resolve, 20))
  const [window] = desktop.windows
  if (!window.webContents.page) throw new Error('the window has no page')
  const entries = () => desktop.menu.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
  return {
    page: window.webContents.page,
    webPreferences: async () => ({ ...window.options.webPreferences }),
    menuLabels: async () => desktop.menu.map(({ label }) => label ?? ''),
    chooseMenu: async (command) =>
      entries()
        .find(({ id }) => id === command)
        ?.click?.({} as never, undefined, {} as never),
    answerDialog: async (path) => {
      desktop.openDialog = { canceled: false, filePaths: [path] }
    },
    dialogs: async () => desktop.dialogs,
    problems: () => desktop.problems,
    close: () =>
      new Promise((resolve) => {
        window.once('closed', resolve)
        window.close()
      }),
  }
}

/** The same on true Electron. */
export async function startElectron(userFolder: string, executablePath: string): Promise<DesktopUnderTest> {
  const args = [programFolder, `--user-data-dir=${userFolder}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])]
  const electron = await _electron.launch({ executablePath, args })
  const page = await electron.firstWindow()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  return {
    page,
    webPreferences: () =>
      electron.evaluate(({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
          getLastWebPreferences(): Record<string, unknown>
        }
        return contents.getLastWebPreferences()
      }),
    menuLabels: () => electron.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map(({ label }) => label) ?? []),
    chooseMenu: (command) =>
      electron.evaluate(({ Menu }, id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.click(), command),
    answerDialog: (path) =>
      electron.evaluate(({ dialog }, chosen) => {
        const shown = Reflect.get(globalThis, 'shownDialogs') ?? []
        Reflect.set(globalThis, 'shownDialogs', shown)
        Reflect.set(dialog, 'showOpenDialog', async (_window: unknown, { title }: { title: string }) => {
          shown.push(title)
          return { canceled: false, filePaths: [chosen] }
        })
      }, path),
    dialogs: () => electron.evaluate(() => Reflect.get(globalThis, 'shownDialogs') ?? []),
    problems: () => problems,
    close: async () => {
      const closed = electron.waitForEvent('close')
      await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
      await closed
    },
  }
}
