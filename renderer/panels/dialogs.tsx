import type { MethodOutput } from '../../src/api/app-api'
import { useApp } from '../state/hooks/use-app'
import { ReplaceDialog } from './arrange/replace-dialog'
import { WaiveDialog } from './findings/waivers/waive-dialog'
import { AboutDialog } from './help/about-dialog'
import { GuideDialog } from './help/guide-dialog'
import { NewSiteDialog } from './home/new-site-dialog'
import { HowDialog } from './how/how-dialog'
import { CommandPalette } from './palette/command-palette'
import { RulesDialog } from './rules/rules-dialog'
import { SavedViewsDialog } from './saved-views/saved-views-dialog'
import { ShortcutSheet } from './shortcuts/shortcut-sheet'
import { ScenarioNameDialog } from './top-bar/scenario-name-dialog'

/** The one dialog that is open, if any. */
export function Dialogs({ info }: { readonly info: MethodOutput<'app.info'> }) {
  const dialog = useApp((s) => s.dialog)
  const open = useApp((s) => s.project !== null)
  if (!dialog) return null
  if (dialog.type === 'shortcuts') return <ShortcutSheet />
  if (dialog.type === 'guide') return <GuideDialog />
  if (dialog.type === 'about') return <AboutDialog version={info.version} />
  if (dialog.type === 'new-site') return <NewSiteDialog />
  if (!open) return null
  if (dialog.type === 'palette') return <CommandPalette />
  if (dialog.type === 'replace-type') return <ReplaceDialog />
  if (dialog.type === 'saved-views') return <SavedViewsDialog />
  if (dialog.type === 'rules') return <RulesDialog {...(dialog.rule === undefined ? {} : { rule: dialog.rule })} />
  if (dialog.type === 'waive') return <WaiveDialog finding={dialog.finding} />
  if (dialog.type === 'how') return <HowDialog {...dialog} />
  return <ScenarioNameDialog id={dialog.id} />
}
