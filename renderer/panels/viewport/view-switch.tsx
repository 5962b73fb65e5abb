import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/use-app'

/** Plan or 3D of the same document. */
export function ViewSwitch() {
  const { t } = useT()
  const view = useApp((s) => s.view)
  const setView = useApp((s) => s.setView)
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={t('ui.view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => setView([...keys][0] === 'plan' ? 'plan' : '3d')}
    >
      <ToggleButton id="plan" data-testid="view-plan">
        {t('ui.view.plan')}
      </ToggleButton>
      <ToggleButton id="3d" data-testid="view-3d">
        3D
      </ToggleButton>
    </ToggleButtonGroup>
  )
}
