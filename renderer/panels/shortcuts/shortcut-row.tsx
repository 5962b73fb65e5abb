import { RotateCcw } from 'lucide-react'
import { isChangeable, withoutChoice } from '../../editor/key-table'
import type { Shortcut } from '../../editor/keys/shortcut'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useKeyTable } from '../../state/hooks/use-keys'
import { Button } from '../../ui/button'
import { keyLabel } from '../../ui/key-label'
import { KeyRecorder } from './key-recorder'

interface Props {
  readonly command: Shortcut
  readonly changing: boolean
  onChanging(on: boolean): void
}

/** A command with its keys, which are a button that asks for others where they may be changed. */
export function ShortcutRow({ command, changing, onChanging }: Props) {
  const { t } = useT()
  const choices = useApp((s) => s.preferences.keys)
  const setPreferences = useApp((s) => s.setPreferences)
  const keys = useKeyTable().keysOf(command.id)
  const name = t(command.labelKey)
  const kbds = keys.map((key) => (
    <kbd key={key} className="key">
      {keyLabel(key)}
    </kbd>
  ))
  return (
    <li data-testid={`shortcut-${command.id}`}>
      <div className="shortcut-line">
        <span>{name}</span>
        <span className="shortcut-keys">
          {Object.hasOwn(choices, command.id) ? (
            <Button
              look="icon"
              hint={t('ui.shortcuts.reset', { name })}
              onPress={() => setPreferences({ keys: withoutChoice(choices, command.id) })}
            >
              <RotateCcw size={13} />
            </Button>
          ) : null}
          {isChangeable(command) ? (
            <Button look="quiet" aria-expanded={changing} onPress={() => onChanging(!changing)}>
              <span className="visually-hidden">{t('ui.shortcuts.change', { name })}</span>
              {keys.length > 0 ? kbds : <span className="faint">{t('ui.shortcuts.noKey')}</span>}
            </Button>
          ) : (
            <span className="shortcut-fixed">{kbds}</span>
          )}
        </span>
      </div>
      {changing ? <KeyRecorder command={command} onDone={() => onChanging(false)} /> : null}
    </li>
  )
}
