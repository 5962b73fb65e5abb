import './top-bar.css'
import { Redo2, Undo2 } from 'lucide-react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { ExportMenu } from './export-menu'
import { HeaderFigures } from './header-figures'
import { ProjectTitle } from './project-title'
import { ScenarioPicker } from './scenario-picker'
import { SettingsMenu } from './settings-menu'

/** The line above the floor: which plan this is, and whether it is still a good one. */
export function TopBar() {
  const { t } = useT()
  const canUndo = useApp((s) => s.canUndo)
  const canRedo = useApp((s) => s.canRedo)
  const undo = useApp((s) => s.undo)
  const redo = useApp((s) => s.redo)
  const close = useApp((s) => s.closeProject)
  return (
    <header className="top-bar">
      <button type="button" className="logo" onClick={() => void close()} title={t('ui.top.home')} data-testid="home">
        guscio<i>.</i>
      </button>
      <ProjectTitle />
      <ScenarioPicker />
      <div className="top-group">
        <Button
          look="icon"
          hint={t('ui.top.undo')}
          shortcut="Ctrl Z"
          isDisabled={!canUndo}
          onPress={undo}
          data-testid="undo"
        >
          <Undo2 size={16} />
        </Button>
        <Button
          look="icon"
          hint={t('ui.top.redo')}
          shortcut="Ctrl Y"
          isDisabled={!canRedo}
          onPress={redo}
          data-testid="redo"
        >
          <Redo2 size={16} />
        </Button>
        <ExportMenu />
        <SettingsMenu />
      </div>
      <HeaderFigures />
    </header>
  )
}
