import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { isChangeable, isReserved, withKeys } from '../../editor/key-table'
import { chordOf } from '../../editor/keys/chord'
import type { Shortcut } from '../../editor/keys/shortcut'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useKeyTable } from '../../state/hooks/use-keys'
import { Button } from '../../ui/button'
import { keyLabel } from '../../ui/key-label'

interface Props {
  readonly command: Shortcut
  onDone(): void
}

const modifiers: readonly string[] = ['Shift', 'Control', 'Alt', 'Meta', 'AltGraph', 'CapsLock']

/** Waits for the keys of a command. Keys of another command are taken from it only after a second word; Esc leaves all as it was. */
export function KeyRecorder({ command, onDone }: Props) {
  const { t } = useT()
  const choices = useApp((s) => s.preferences.keys)
  const setPreferences = useApp((s) => s.setPreferences)
  const { commandAt } = useKeyTable()
  const [chord, setChord] = useState<string | null>(null)
  const field = useRef<HTMLButtonElement>(null)
  useEffect(() => field.current?.focus(), [])

  const owner = chord === null ? undefined : commandAt(chord)
  const taken = owner && owner.id !== command.id ? owner : null
  const refused = chord !== null && (isReserved(chord) || (taken !== null && !isChangeable(taken)))
  const give = (chords: readonly string[]) => {
    setPreferences({ keys: withKeys(choices, command.id, chords) })
    onDone()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab' || modifiers.includes(event.key)) return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') return onDone()
    const pressed = chordOf(event)
    const now = commandAt(pressed)
    if (isReserved(pressed) || (now && now.id !== command.id)) setChord(pressed)
    else give([pressed])
  }
  return (
    <div className="key-recorder">
      <button ref={field} type="button" className="key-field" onKeyDown={onKey} data-testid="key-field">
        {chord === null ? t('ui.shortcuts.press') : keyLabel(chord)}
      </button>
      <output className={refused ? 'broken' : 'warned'}>
        {refused
          ? t('ui.shortcuts.fixed', { key: keyLabel(chord) })
          : taken && chord !== null
            ? t('ui.shortcuts.taken', { key: keyLabel(chord), name: t(taken.labelKey) })
            : ''}
      </output>
      <div className="key-actions">
        {taken && chord !== null && !refused ? (
          <Button look="primary" onPress={() => give([chord])} data-testid="key-take">
            {t('ui.shortcuts.take')}
          </Button>
        ) : null}
        <Button onPress={() => give([])}>{t('ui.shortcuts.remove')}</Button>
        <Button onPress={onDone}>{t('ui.cancel')}</Button>
      </div>
    </div>
  )
}
