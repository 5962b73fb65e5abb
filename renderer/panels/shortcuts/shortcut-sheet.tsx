import './shortcuts.css'
import { useState } from 'react'
import { selectionGestures } from '../../editor/hud-hints'
import { shortcutGroups } from '../../editor/keys/shortcut'
import { shortcuts } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useKeyTable } from '../../state/hooks/use-keys'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'
import { keyLabel } from '../../ui/key-label'
import { ModalDialog } from '../../ui/modal-dialog'
import { ScrollArea } from '../../ui/scroll-area'
import { ShortcutRow } from './shortcut-row'

/** Every command and its keys, from the one table that also drives them; each may be given others. */
export function ShortcutSheet() {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const setPreferences = useApp((s) => s.setPreferences)
  const isChanged = useApp((s) => Object.keys(s.preferences.keys).length > 0)
  const { keysOf } = useKeyTable()
  const [query, setQuery] = useState('')
  const [changing, setChanging] = useState<string | null>(null)
  const wanted = query.trim().toLowerCase()
  const shown = shortcuts.filter(({ id, labelKey }) => {
    const keys = keysOf(id)
    const text = `${t(labelKey)} ${keys.join(' ')} ${keys.map(keyLabel).join(' ')}`
    return wanted === '' || text.toLowerCase().includes(wanted)
  })
  const gestures = selectionGestures
    .map(({ keys, labelKey }) => ({ label: t(labelKey), key: t(`ui.hud.${keys[0]}`) }))
    .filter(({ label, key }) => wanted === '' || `${label} ${key}`.toLowerCase().includes(wanted))
  const groups = shortcutGroups.filter((group) => shown.some((c) => c.group === group))
  return (
    <ModalDialog title={t('ui.shortcuts.title')} width_px={860} onClose={() => setDialog(null)}>
      <div className="shortcuts-head">
        <TextEntry label={t('ui.shortcuts.search')} value="" onType={setQuery} stacked autoFocus />
        <Button isDisabled={!isChanged} onPress={() => setPreferences({ keys: {} })} data-testid="keys-reset">
          {t('ui.shortcuts.resetAll')}
        </Button>
      </div>
      <ScrollArea label={t('ui.shortcuts.title')} className="shortcuts" testId="shortcut-sheet">
        {groups.length + gestures.length === 0 ? <p className="muted">{t('ui.shortcuts.none', { query })}</p> : null}
        {groups.map((group) => (
          <section key={group}>
            <h3 className="panel-title">{t(`editor.groups.${group}`)}</h3>
            <ul>
              {shown
                .filter((c) => c.group === group)
                .map((c) => (
                  <ShortcutRow
                    key={c.id}
                    command={c}
                    changing={changing === c.id}
                    onChanging={(on) => setChanging(on ? c.id : null)}
                  />
                ))}
            </ul>
          </section>
        ))}
        {gestures.length > 0 ? (
          <section>
            <h3 className="panel-title">{t('editor.groups.pointer')}</h3>
            <ul>
              {gestures.map(({ label, key }) => (
                <li key={key} className="shortcut-line">
                  <span>{label}</span>
                  <span className="shortcut-fixed">
                    <kbd className="key">{key}</kbd>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </ScrollArea>
    </ModalDialog>
  )
}
