import { Columns2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'

const views = ['plan', '3d', 'split', 'single-line', 'cooling'] as const
type Choice = (typeof views)[number]

/** Plan, 3D, both side by side, single-line diagram or cooling schematic of the same document. */
export function ViewSwitch() {
  const { t } = useT()
  const view = useApp((s) => s.view)
  const setView = useApp((s) => s.setView)
  const split = useApp((s) => s.split)
  const setSplit = useApp((s) => s.setSplit)
  const names: Readonly<Record<Choice, ReactNode>> = {
    plan: t('ui.view.plan'),
    '3d': '3D',
    split: <Columns2 size={14} aria-hidden />,
    'single-line': t('diagrams.views.single-line'),
    cooling: t('diagrams.views.cooling'),
  }
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={t('ui.view.label')}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[split && (view === 'plan' || view === '3d') ? 'split' : view]}
      onSelectionChange={(keys) => {
        const chosen = views.find((name) => keys.has(name))
        if (chosen === 'split') setSplit(true)
        else if (chosen) setView(chosen)
      }}
    >
      {views.map((name) => (
        <ToggleButton
          key={name}
          id={name}
          data-testid={`view-${name}`}
          {...(name === 'split' ? { 'aria-label': t('ui.view.split') } : {})}
        >
          {names[name]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
