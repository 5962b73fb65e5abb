import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createTranslator } from '../../src/i18n/translator'
import { app, type BrowserWindow, fake, ipcRenderer, resetFake } from '../../test/support/fake-electron'
import { callChannel, eventChannel } from '../channels'
import { patience_ms } from './close-window'
import { menuTemplate } from './menu'
import { start } from './start'

// The screen need not be built for these: only its place is looked up.
vi.mock('../../src/host/find-program-root', async (original) => ({
  ...(await original<object>()),
  findScreenFolder: () => process.env.TEST_SCREEN,
}))

const site = JSON.stringify({ format: 'guscio-site', version: 1, site: { name: 'Desk' } })
let folder: string
beforeEach(() => {
  resetFake()
  folder = mkdtempSync(join(tmpdir(), 'guscio-shell-'))
  const screen = join(folder, 'out', 'renderer')
  mkdirSync(screen, { recursive: true })
  writeFileSync(join(screen, 'index.html'), '<title>Guscio</title>')
  vi.stubEnv('TEST_SCREEN', screen)
  fake.paths = { userData: join(folder, 'user'), documents: folder }
})
afterEach(() => {
  app.quit()
  vi.unstubAllEnvs()
  vi.useRealTimers()
  rmSync(folder, { recursive: true, force: true })
})

interface Reply {
  readonly ok: boolean
  readonly value: { projectId: string; name: string; path: string } & Record<string, unknown>
  readonly error: { code: string }
}
const call = (method: string, input: object) => ipcRenderer.invoke(callChannel, method, input) as Promise<Reply>
const theWindow = (): BrowserWindow => fake.windows[0] as BrowserWindow
const openSite = () => call('project.openText', { fileName: 'desk.guscio.json', text: site })

describe('the window', () => {
  it('is sandboxed, isolated, without Node, and shows our page once it is ready', async () => {
    await start()
    const { options, loaded } = theWindow()
    expect(options.webPreferences).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      preload: join(folder, 'out', 'preload', 'index.cjs'),
    })
    expect(loaded).toEqual(['app://guscio/index.html'])
    expect(theWindow().isShown).toBe(false)
    theWindow().emit('ready-to-show')
    expect(theWindow().isShown).toBe(true)
  })

  it.each([
    'https://evil.example/',
    'file:///etc/passwd',
    'app://other/index.html',
    'app://guscio.evil/',
    'about:blank',
  ])('stays where it is when something leads to %s', async (address) => {
    await start()
    const preventDefault = vi.fn()
    theWindow().webContents.emit('will-navigate', { preventDefault }, address)
    theWindow().webContents.emit('will-redirect', { preventDefault }, address)
    expect(preventDefault).toHaveBeenCalledTimes(2)
  })

  it('opens no second window; web links go to the browser, other schemes nowhere', async () => {
    await start()
    const open = (url: string) => theWindow().webContents.openHandler?.({ url })
    expect(open('https://www.ashrae.org/')).toEqual({ action: 'deny' })
    expect(open('file:///etc/passwd')).toEqual({ action: 'deny' })
    expect(fake.opened).toEqual(['https://www.ashrae.org/'])
  })

  it('grants no permission', async () => {
    await start()
    const answer = vi.fn()
    fake.permissionRequest?.(null, 'geolocation', answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(fake.permissionCheck?.()).toBe(false)
  })

  it('is the only one: a second start hands its site over and leaves', async () => {
    fake.isFirstInstance = false
    await start()
    expect(fake.windows).toHaveLength(0)
    expect(fake.quits).toBe(1)
  })
})

describe('the screen', () => {
  it('comes from its own scheme with a strict policy, and nothing else does', async () => {
    await start()
    expect(fake.schemes).toEqual([expect.objectContaining({ scheme: 'app' })])
    const ask = async (url: string, method = 'GET') => fake.responders.get('app')?.({ url, method })
    const page = await ask('app://guscio/index.html')
    expect(page?.status).toBe(200)
    expect(page?.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page?.headers.get('content-type')).toBe('text/html; charset=utf-8')
    for (const url of ['app://guscio/%2e%2e/preload/index.cjs', 'app://other/index.html', 'app://guscio/no.js'])
      expect((await ask(url))?.status).toBe(404)
    expect((await ask('app://guscio/index.html', 'POST'))?.status).toBe(404)
  })
})

describe('calls', () => {
  it('are answered to the top frame of our page alone', async () => {
    await start()
    expect(await call('app.info', {})).toMatchObject({ ok: true, value: { host: 'electron' } })
    for (const frame of [
      null,
      { url: 'https://evil.example/', parent: null },
      { url: 'app://guscio/index.html', parent: {} },
      { url: 'not an address', parent: null },
    ]) {
      fake.frame = frame
      expect(await call('app.info', {})).toMatchObject({ ok: false, error: { code: 'stranger' } })
    }
  })

  it('open what the user chooses in the dialog', async () => {
    await start()
    expect(await call('project.openDialog', {})).toEqual({ ok: true, value: null })
    const path = join(folder, 'chosen.guscio.json')
    writeFileSync(path, site)
    fake.openDialog = { canceled: false, filePaths: [path] }
    expect(await call('project.openDialog', {})).toMatchObject({ ok: true, value: { name: 'chosen.guscio' } })
    expect(fake.dialogs.map(({ options }) => options.title)).toEqual(['Open a site', 'Open a site'])
  })

  it('save where the user says, and nowhere where they cancel', async () => {
    await start()
    const { value: project } = await openSite()
    const save = () => call('project.saveAs', { projectId: project.projectId, format: 'json' })
    expect(await save()).toEqual({ ok: true, value: null })
    const filePath = join(folder, 'saved.guscio.json')
    fake.saveDialog = { canceled: false, filePath }
    expect(await save()).toMatchObject({ value: { path: filePath, download: null } })
    expect(JSON.parse(readFileSync(filePath, 'utf8'))).toEqual(JSON.parse(site))
  })
})

describe('the menu', () => {
  const labels = () => fake.menu.map(({ label }) => label)
  const entry = (id: string) =>
    fake.menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]).find((item) => item.id === id)

  it('is in the language of the preferences, from one moment to the next', async () => {
    await start()
    expect(labels()).toEqual(['File', 'Edit', 'View', 'Help'])
    await call('preferences.set', { language: 'it' })
    expect(labels()).toEqual(['File', 'Modifica', 'Vista', 'Aiuto'])
  })

  it('leaves the first place to the program’s own menu on macOS', () => {
    const menu = menuTemplate({
      translator: createTranslator('en', {}),
      platform: 'darwin',
      siteOpen: false,
      choose: vi.fn(),
    })
    expect(menu[0]).toEqual({ role: 'appMenu' })
    expect(JSON.stringify(menu.slice(1))).not.toContain('"quit"')
  })

  it('offers what is about a site only while one is open', async () => {
    await start()
    const offered = () => ['file.new', 'file.exportBom', 'view.plan'].map((id) => entry(id)?.enabled ?? true)
    expect(offered()).toEqual([true, false, false])
    const { value: project } = await openSite()
    expect(offered()).toEqual([true, true, true])
    await call('project.close', { projectId: project.projectId })
    expect(offered()).toEqual([true, false, false])
  })

  it('tells the page what was chosen, and leaves undo keys to it', async () => {
    await start()
    entry('file.open')?.click?.({} as never, undefined, {} as never)
    expect(theWindow().webContents.sent).toEqual([[eventChannel, { type: 'menu', command: 'file.open' }]])
    expect(entry('edit.undo')).toMatchObject({ registerAccelerator: false, accelerator: 'CmdOrCtrl+Z' })
  })
})

describe('opening from outside', () => {
  it('opens the site that a second start names', async () => {
    await start()
    writeFileSync(join(folder, 'b.guscio.json'), site)
    app.emit('second-instance', {}, ['guscio', '--flag', 'b.guscio.json'], folder)
    expect(theWindow().webContents.sent[0]?.[1]).toMatchObject({
      type: 'project-opened',
      project: { name: 'b.guscio' },
    })
  })

  it('says in a box what is wrong with a file that macOS hands over', async () => {
    await start()
    const preventDefault = vi.fn()
    app.emit('open-file', { preventDefault }, join(folder, 'gone.guscio'))
    expect(preventDefault).toHaveBeenCalled()
    expect(fake.errors).toEqual([expect.stringMatching(/^gone\.guscio: gone\.guscio: there is no such file/)])
  })
})

describe('closing', () => {
  it('waits until the page has written its last edits', async () => {
    await start()
    const { value: project } = await openSite()
    theWindow().close()
    theWindow().close()
    expect(theWindow().webContents.sent).toEqual([[eventChannel, { type: 'before-close' }]])
    expect(theWindow().isDestroyed).toBe(false)
    await call('project.close', { projectId: project.projectId })
    await expect.poll(() => theWindow().isDestroyed).toBe(true)
    expect(existsSync(`${project.path}-wal`)).toBe(false)
  })

  it('asks the user where the page does not answer, and stays open if they wish', async () => {
    await start()
    await openSite()
    vi.useFakeTimers()
    theWindow().close()
    await vi.advanceTimersByTimeAsync(patience_ms)
    expect(fake.dialogs).toEqual([{ kind: 'message', options: expect.objectContaining({ type: 'warning' }) }])
    expect(theWindow().isDestroyed).toBe(false)
    fake.messageBox = 1
    theWindow().close()
    await vi.advanceTimersByTimeAsync(patience_ms)
    expect(theWindow().isDestroyed).toBe(true)
  })
})
