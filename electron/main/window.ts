import { join } from 'node:path'
import { BrowserWindow } from 'electron'
import { confine, screenOrigin } from './security'

/** Opens the one window of the app. */
export function openWindow(preloadFolder: string): BrowserWindow {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    show: false,
    title: 'Guscio',
    webPreferences: {
      preload: join(preloadFolder, 'index.cjs'),
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  })
  confine(window.webContents)
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${screenOrigin}/index.html`)
  return window
}
