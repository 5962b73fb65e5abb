import { arrangeShortcuts } from './keys/arrange-shortcuts'
import { buildShortcuts } from './keys/build-shortcuts'
import { clipboardShortcuts } from './keys/clipboard-shortcuts'
import { connectShortcuts } from './keys/connect-shortcuts'
import { editShortcuts } from './keys/edit-shortcuts'
import { lookShortcuts } from './keys/look-shortcuts'
import { regionShortcuts } from './keys/region-shortcuts'
import { scaleShortcuts } from './keys/scale-shortcuts'
import { selectShortcuts } from './keys/select-shortcuts'
import type { Shortcut } from './keys/shortcut'
import { storeyShortcuts } from './keys/storey-shortcuts'
import { toolShortcuts } from './keys/tool-shortcuts'
import { tourShortcuts } from './keys/tour-shortcuts'
import { viewShortcuts } from './keys/view-shortcuts'

/** Every command with its keys: the one table behind key handling, the shortcut sheet, the palette and the hints. */
export const shortcuts: readonly Shortcut[] = [
  ...selectShortcuts,
  ...editShortcuts,
  ...connectShortcuts,
  ...clipboardShortcuts,
  ...arrangeShortcuts,
  ...toolShortcuts,
  ...viewShortcuts,
  ...storeyShortcuts,
  ...buildShortcuts,
  ...lookShortcuts,
  ...tourShortcuts,
  ...regionShortcuts,
  ...scaleShortcuts,
]

/** The command of that id. Throws for an unknown one: ids are written in code only. */
export function getShortcut(id: string): Shortcut {
  const found = shortcuts.find((s) => s.id === id)
  if (!found) throw new Error(`no command "${id}"`)
  return found
}
