import { ArrowLeftRight, Grid3x3, Maximize, MousePointer2, PencilRuler, PowerOff, RotateCcw, Ruler } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Shortcut } from '../../editor/keys/shortcut'
import { shortcuts } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { useKeyOf } from '../../state/hooks/use-keys'
import { Button } from '../../ui/button'
import { ArrangeMenu } from './arrange-menu'

const icons: Readonly<Record<string, ReactNode>> = {
  clear: <MousePointer2 size={15} />,
  draw: <PencilRuler size={15} />,
  swap: <ArrowLeftRight size={15} />,
  takeOut: <PowerOff size={15} />,
  rotate: <RotateCcw size={15} />,
  array: <Grid3x3 size={15} />,
  measure: <Ruler size={15} />,
  frameAll: <Maximize size={15} />,
}

/** The command that began what is under way. */
const toolOf: Readonly<Record<string, string>> = {
  drawing: 'draw',
  swapping: 'swap',
  'taking-out': 'takeOut',
  arraying: 'array',
  measuring: 'measure',
}

/** The few commands that belong at the floor's edge. */
export function ToolRail() {
  const { t } = useT()
  const tool = useApp((s) => toolOf[s.interaction.type] ?? 'clear')
  const rail = Object.keys(icons).flatMap((id) => shortcuts.filter((c) => c.id === id))
  return (
    <div className="tool-rail" role="toolbar" aria-label={t('ui.tools.label')} aria-orientation="vertical">
      {rail.map((command) => (
        <Tool key={command.id} command={command} pressed={command.id === tool} />
      ))}
      <ArrangeMenu />
    </div>
  )
}

function Tool({ command, pressed }: { readonly command: Shortcut; readonly pressed: boolean }) {
  const { t } = useT()
  const store = useAppStore()
  const key = useKeyOf(command.id)
  const enabled = useApp(() => command.enabled({ store }))
  return (
    <Button
      look="icon"
      hint={t(command.labelKey)}
      shortcut={key}
      isDisabled={!enabled && !pressed}
      aria-pressed={pressed}
      onPress={() => command.run({ store })}
      data-testid={`tool-${command.id}`}
    >
      {icons[command.id]}
    </Button>
  )
}
