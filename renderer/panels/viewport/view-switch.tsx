import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import type { ViewName } from '../../editor/editor-store'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

const views: readonly ViewName[] = ['plan', '3d', 'single-line', 'cooling']

/** Plan, 3D, single-line diagram or cooling schematic of the same document. */
export function ViewSwitch() {
  const { t } = useT()
  const view = useApp((s) => s.view)
  const setView = useApp((s) => s.setView)
  const names: Readonly<Record<ViewName, string>> = {
    plan: t('ui.view.plan'),
    '3d': '3D',
    'single-line': t('diagrams.views.single-line'),
    cooling: t('diagrams.views.cooling'),
  }
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={t('ui.view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={(keys) => {
        const chosen = views.find((name) => keys.has(name))
        if (chosen) setView(chosen)
      }}
    >
      {views.map((name) => (
        <ToggleButton key={name} id={name} data-testid={`view-${name}`}>
          {names[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
