import { basename, join, resolve } from 'node:path'
import { app, type BrowserWindow, dialog, Menu, session } from 'electron'
import type { AppEvent } from '../../src/api/app-api'
import { createHost, type Host } from '../../src/host/create-host'
import { findResourcesFolder, findScreenFolder } from '../../src/host/find-program-root'
import { eventChannel } from '../channels'
import { closeWhenWritten } from './close-window'
import { chooseProject, mayLoseEdits, saveFile } from './dialogs'
import { answerCalls } from './ipc'
import { menuTemplate } from './menu'
import { registerScreenScheme, serveScreen } from './protocol'
import { denyPermissions } from './security'
import { siteArgument } from './site-argument'
import { openWindow } from './window'

/** Starts the desktop app: one process, one window, the host behind it. */
export async function start(): Promise<void> {
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  registerScreenScheme()
  let openAtStart = siteArgument(process.argv)
  let shell: Shell | null = null
  // macOS hands a double-clicked file over by event, and may do so before the app is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault()
    if (shell) shell.openSite(path)
    else openAtStart = path
  })
  await app.whenReady()
  shell = createShell(openAtStart === null ? null : resolve(openAtStart))
}

interface Shell {
  openSite(path: string): void
}

function createShell(openAtStart: string | null): Shell {
  let window: BrowserWindow | null = null
  const emit = (event: AppEvent) => window?.webContents.send(eventChannel, event)
  const shown = (): BrowserWindow => {
    if (!window) throw new Error('the window is closed')
    return window
  }
  const host: Host = createHost({
    host: 'electron',
    platform: process.platform,
    resourcesFolder: findResourcesFolder(),
    userFolder: app.getPath('userData'),
    openAtStart,
    now: () => new Date(),
    chooseProject: (language) => chooseProject(shown(), host.translator(language)),
    deliver: (file, language) => saveFile(shown(), file, host.translator(language)),
    preferencesChanged: () => showMenu(),
    projectsChanged: () => showMenu(),
  })
  const showMenu = () => {
    const siteOpen = host.projects.openCount() > 0
    const options = { translator: host.translator(), platform: process.platform, siteOpen }
    const template = menuTemplate({ ...options, choose: (command) => emit({ type: 'menu', command }) })
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
  const show = () => {
    window = openWindow(join(findScreenFolder(), '..', 'preload'))
    closeWhenWritten(window, {
      ask: () => emit({ type: 'before-close' }),
      done: () => host.projects.allClosed(),
      mayLose: () => mayLoseEdits(shown(), host.translator()),
    })
    window.on('closed', () => {
      window = null
    })
  }
  const openSite = (path: string) => {
    try {
      host.projects.allow(path)
      emit({ type: 'project-opened', project: host.projects.open(path) })
    } catch (error) {
      dialog.showErrorBox(basename(path), error instanceof Error ? error.message : String(error))
    }
  }

  denyPermissions(session.defaultSession)
  serveScreen(session.defaultSession, findScreenFolder())
  answerCalls(host.handlers)
  showMenu()
  show()

  app.on('second-instance', (_event, args, folder) => {
    window?.focus()
    const site = siteArgument(args)
    if (site) openSite(resolve(folder, site))
  })
  app.on('activate', () => {
    if (!window) show()
  })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', () => host.close())
  return { openSite }
}
