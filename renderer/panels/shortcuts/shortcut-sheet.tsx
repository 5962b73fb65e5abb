import './shortcuts.css'
import { useState } from 'react'
import { shortcutGroups } from '../../editor/keys/shortcut'
import { shortcuts } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/use-app'
import { keyLabel } from '../../ui/key-label'
import { ModalDialog } from '../../ui/modal-dialog'
import { ScrollArea } from '../../ui/scroll-area'
import { TextEntry } from '../../ui/text-entry'

/** Every key of the program, from the one table that also drives it. */
export function ShortcutSheet() {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const [query, setQuery] = useState('')
  const wanted = query.trim().toLowerCase()
  const shown = shortcuts.filter(
    (c) =>
      c.keys.length > 0 && (wanted === '' || `${t(c.labelKey)} ${c.keys.join(' ')}`.toLowerCase().includes(wanted)),
  )
  const groups = shortcutGroups.filter((group) => shown.some((c) => c.group === group))
  return (
    <ModalDialog title={t('ui.shortcuts.title')} width_px={720} onClose={() => setDialog(null)}>
      <div style={{ padding: '4px 16px 0' }}>
        <TextEntry label={t('ui.shortcuts.search')} value="" onType={setQuery} stacked autoFocus />
      </div>
      <ScrollArea label={t('ui.shortcuts.title')} className="shortcuts" testId="shortcut-sheet">
        {groups.map((group) => (
          <section key={group}>
            <h3 className="panel-title">{t(`editor.groups.${group}`)}</h3>
            <dl>
              {shown
                .filter((c) => c.group === group)
                .map((c) => (
                  <div key={c.id}>
                    <dt>{t(c.labelKey)}</dt>
                    <dd>
                      {c.keys.map((key) => (
                        <kbd key={key} className="key">
                          {keyLabel(key)}
                        </kbd>
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </ScrollArea>
    </ModalDialog>
  )
}
