import { useApp } from '../state/use-app'
import { WaiveDialog } from './findings/waive-dialog'
import { CommandPalette } from './palette/command-palette'
import { ShortcutSheet } from './shortcuts/shortcut-sheet'
import { ScenarioNameDialog } from './top-bar/scenario-name-dialog'

/** The one dialog that is open, if any. */
export function Dialogs() {
  const dialog = useApp((s) => s.dialog)
  const open = useApp((s) => s.project !== null)
  if (!dialog) return null
  if (dialog.type === 'shortcuts') return <ShortcutSheet />
  if (!open) return null
  if (dialog.type === 'palette') return <CommandPalette />
  if (dialog.type === 'waive') return <WaiveDialog finding={dialog.finding} />
  return <ScenarioNameDialog id={dialog.id} />
}
