import './guide.css'
import { getShortcut } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useKeyTable } from '../../state/hooks/use-keys'
import { keyLabel } from '../../ui/key-label'
import { ModalDialog } from '../../ui/modal-dialog'
import { ScrollArea } from '../../ui/scroll-area'
import { type GuideSection, guideOutline } from './guide-outline'

/** The user guide. */
export function GuideDialog() {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  return (
    <ModalDialog title={t('guide.title')} width_px={620} onClose={() => setDialog(null)}>
      <ScrollArea label={t('guide.title')} className="guide" testId="guide">
        {guideOutline.map((section) => (
          <Section key={section.id} {...section} />
        ))}
      </ScrollArea>
    </ModalDialog>
  )
}

function Section({ id, form, keys, commands = [] }: GuideSection) {
  const { t } = useT()
  const { keysOf } = useKeyTable()
  const texts = keys.map((key) => ({ key, text: t(`guide.${id}.${key}`) }))
  const List = form === 'steps' ? 'ol' : 'ul'
  return (
    <section>
      <h3>{t(`guide.${id}.title`)}</h3>
      {form === 'text' ? (
        texts.map(({ key, text }) => <p key={key}>{text}</p>)
      ) : (
        <List>
          {texts.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </List>
      )}
      {commands.length > 0 ? (
        <dl>
          {commands.map(getShortcut).map((command) => (
            <div key={command.id}>
              <dt>{t(command.labelKey)}</dt>
              <dd>
                <kbd className="key">{keyLabel(keysOf(command.id)[0] ?? '')}</kbd>
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </section>
  )
}
