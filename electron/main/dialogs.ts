import { extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { ExportedFile } from '../../src/api/app-api'
import type { MadeFile } from '../../src/host/ports'
import { saveMadeFile } from '../../src/host/save-made-file'
import type { Translator } from '../../src/i18n/translator'

/** Asks for a site to open. @returns null where the user cancels */
export async function chooseProject(window: BrowserWindow, translator: Translator): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: translator.t('menu.dialogs.openTitle'),
    properties: ['openFile'],
    filters: [
      { name: translator.t('menu.dialogs.siteFiles'), extensions: ['guscio', 'json'] },
      { name: translator.t('menu.dialogs.allFiles'), extensions: ['*'] },
    ],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks where a made file goes, and writes it there. @returns null where the user cancels */
export async function saveFile(
  window: BrowserWindow,
  file: MadeFile,
  translator: Translator,
): Promise<ExportedFile | null> {
  const ending = extname(file.fileName).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: translator.t('menu.dialogs.saveTitle'),
    defaultPath: join(app.getPath('documents'), file.fileName),
    filters: [{ name: ending.toUpperCase(), extensions: [ending] }],
  })
  if (canceled || !filePath) return null
  saveMadeFile(filePath, file)
  return { fileName: file.fileName, path: filePath, download: null }
}

/** Asks whether edits that could not be written may be lost. */
export async function mayLoseEdits(window: BrowserWindow, translator: Translator): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: translator.t('menu.dialogs.unsavedMessage'),
    detail: translator.t('menu.dialogs.unsavedDetail'),
    buttons: [translator.t('menu.dialogs.stay'), translator.t('menu.dialogs.closeAnyway')],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}
