import { AlignHorizontalDistributeCenter } from 'lucide-react'
import type { Shortcut } from '../../editor/keys/shortcut'
import { shortcuts } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { useKeyTable } from '../../state/hooks/use-keys'
import { keyLabel } from '../../ui/key-label'
import { MenuButton } from '../../ui/menu-button'

const arranging: readonly Shortcut[] = shortcuts.filter((c) => c.group === 'arrange')
const groupOf = (id: string): string => /^(align|distribute|mirror)-/.exec(id)?.[1] ?? 'other'

/** Every command that arranges the selection, behind one button of the rail. */
export function ArrangeMenu() {
  const { t } = useT()
  const store = useAppStore()
  // Read so that the entries follow: what is enabled depends on them.
  useApp((s) => s.selection)
  useApp((s) => s.interaction.type)
  useApp((s) => s.effective)
  const { keysOf } = useKeyTable()
  const groups = [...Map.groupBy(arranging, (c) => groupOf(c.id))].map(([id, commands]) => ({
    id,
    entries: commands.map((command) => {
      const [key] = keysOf(command.id)
      return {
        id: `arrange-${command.id}`,
        label: t(command.labelKey),
        disabled: !command.enabled({ store }),
        ...(key ? { end: keyLabel(key) } : {}),
        run: () => command.run({ store }),
      }
    }),
  }))
  return (
    <MenuButton
      label={t('editor.groups.arrange')}
      icon={<AlignHorizontalDistributeCenter size={15} />}
      groups={groups}
      testId="arrange-menu"
    />
  )
}
