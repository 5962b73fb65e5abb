import { getShortcut } from '../editor/shortcuts'
import type { DialogRequest } from './app-state'
import type { ExportKind } from './hooks/use-export'
import type { ScaleStep } from './slices/scale-slice'
import type { AppStore } from './store-access'

/** Menu entries that are commands of the shortcut table. */
const editorCommands: Readonly<Record<string, string>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.selectAll': 'selectAll',
  'view.plan': 'plan',
  'view.model': 'space',
  'view.split': 'splitView',
  'view.fit': 'frameAll',
  'view.savedViews': 'savedViews',
  'help.tourSwap': 'tourSwap',
  'help.tourHall': 'tourHall',
}

const exports: Readonly<Record<string, ExportKind>> = {
  'file.saveProject': 'copy-guscio',
  'file.saveText': 'copy-json',
  'file.exportBom': 'bom-xlsx',
  'file.exportReport': 'report-pdf',
}

const scales: Readonly<Record<string, ScaleStep>> = {
  'view.zoomIn': 'larger',
  'view.zoomOut': 'smaller',
  'view.zoomReset': 'normal',
}

const dialogs: Readonly<Record<string, DialogRequest>> = {
  'file.new': { type: 'new-site' },
  'help.guide': { type: 'guide' },
  'help.shortcuts': { type: 'shortcuts' },
  'help.about': { type: 'about' },
}

export interface MenuPorts {
  readonly store: AppStore
  openDialog(): void
  write(kind: ExportKind): void
}

/** Runs an entry of the shell's menu; what is about the floor waits until the dialog over it is closed. */
export function runMenuCommand(command: string, { store, openDialog, write }: MenuPorts): void {
  const { project, dialog, setDialog, closeProject, stepScale } = store.getState()
  const wanted = dialogs[command]
  const scale = scales[command]
  const kind = exports[command]
  const id = editorCommands[command]
  if (wanted) setDialog(wanted)
  else if (scale) stepScale(scale)
  else if (command === 'file.open') openDialog()
  else if (!project) return
  else if (command === 'file.close') void closeProject()
  else if (kind) write(kind)
  else if (id && !dialog) {
    const shortcut = getShortcut(id)
    if (shortcut.enabled({ store })) shortcut.run({ store })
  }
}
