import type { MenuItemConstructorOptions } from 'electron'
import type { Translator } from '../../src/i18n/translator'

export interface MenuOptions {
  readonly translator: Translator
  readonly platform: string
  /** Whether a site is on screen: entries about it are grey without one. */
  readonly siteOpen: boolean
  /** Tells the page which entry was chosen, e.g. `file.open`. */
  choose(command: string): void
}

/** The application menu in the user's language. What an entry does is the page's business. */
export function menuTemplate({ translator, platform, siteOpen, choose }: MenuOptions): MenuItemConstructorOptions[] {
  const title = (key: string): string => translator.t(`menu.${key}`)
  const entry = (command: string, accelerator?: string): MenuItemConstructorOptions => ({
    id: command,
    label: title(command),
    ...(accelerator ? { accelerator } : {}),
    click: () => choose(command),
  })
  const ofSite = (item: MenuItemConstructorOptions): MenuItemConstructorOptions => ({ ...item, enabled: siteOpen })
  // Shown only: the page takes these keys itself, since in a text field they belong to the text.
  const shown = (command: string, accelerator: string): MenuItemConstructorOptions => ({
    ...entry(command, accelerator),
    registerAccelerator: false,
  })
  const role = (key: string, name: NonNullable<MenuItemConstructorOptions['role']>): MenuItemConstructorOptions => ({
    label: title(key),
    role: name,
  })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const mac = platform === 'darwin'
  return [
    // macOS puts the first menu under the program's name, and Quit belongs there.
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: title('file.title'),
      submenu: [
        entry('file.new', 'CmdOrCtrl+N'),
        entry('file.open', 'CmdOrCtrl+O'),
        line,
        ofSite(entry('file.saveProject', 'CmdOrCtrl+Shift+S')),
        ofSite(entry('file.saveText')),
        ofSite(entry('file.exportBom')),
        ofSite(entry('file.exportReport', 'CmdOrCtrl+P')),
        line,
        ofSite(entry('file.close', 'CmdOrCtrl+W')),
        ...(mac ? [] : [role('file.quit', 'quit')]),
      ],
    },
    {
      label: title('edit.title'),
      submenu: [
        shown('edit.undo', 'CmdOrCtrl+Z'),
        shown('edit.redo', mac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
        line,
        role('edit.cut', 'cut'),
        role('edit.copy', 'copy'),
        role('edit.paste', 'paste'),
        shown('edit.selectAll', 'CmdOrCtrl+A'),
      ],
    },
    {
      label: title('view.title'),
      submenu: [
        ofSite(entry('view.plan')),
        ofSite(entry('view.model')),
        ofSite(entry('view.split')),
        ofSite(entry('view.fit')),
        ofSite(entry('view.savedViews')),
        line,
        entry('view.zoomIn', 'CmdOrCtrl+='),
        entry('view.zoomOut', 'CmdOrCtrl+-'),
        entry('view.zoomReset', 'CmdOrCtrl+0'),
        role('view.fullScreen', 'togglefullscreen'),
      ],
    },
    {
      label: title('help.title'),
      role: 'help',
      submenu: [
        entry('help.guide', 'F1'),
        // On the start screen both tours are in sight themselves, and open the site that they need.
        ofSite(entry('help.tourSwap')),
        ofSite(entry('help.tourHall')),
        line,
        entry('help.shortcuts'),
        entry('help.about'),
      ],
    },
  ]
}
