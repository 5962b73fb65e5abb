import { useState } from 'react'
import { Form } from 'react-aria-components'
import { waiveFinding } from '../../../src/commands/waive-finding'
import type { Finding } from '../../../src/engine/results'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/use-app'
import { Button } from '../../ui/button'
import { ModalDialog } from '../../ui/modal-dialog'
import { TextEntry } from '../../ui/text-entry'
import { SeverityDot } from './severity-dot'
import { useFindingText } from './use-finding-text'

/** Accepts a finding: why, who, and until when. It stays listed and re-opens when its value gets worse. */
export function WaiveDialog({ finding }: { readonly finding: Finding }) {
  const { t } = useT()
  const text = useFindingText()
  const document = useApp((s) => s.document)
  const scenario = useApp((s) => s.scenario)
  const dispatch = useApp((s) => s.dispatch)
  const setDialog = useApp((s) => s.setDialog)
  const [reason, setReason] = useState('')
  const [author, setAuthor] = useState('')
  const [expires, setExpires] = useState('')
  const close = () => setDialog(null)
  const submit = () => {
    if (!reason.trim()) return
    dispatch(
      waiveFinding(document, {
        rule: finding.rule,
        subjects: [...finding.subjects],
        contingency: [...finding.contingency],
        scenario,
        reason: reason.trim(),
        date: new Date().toISOString().slice(0, 10),
        value: finding.value,
        ...(author.trim() ? { author: author.trim() } : {}),
        ...(expires ? { expires } : {}),
      }),
    )
    close()
  }
  return (
    <ModalDialog title={t('ui.waive.title')} onClose={close}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="dialog-body">
          <p style={{ display: 'flex', gap: 8 }}>
            <span style={{ paddingTop: 1 }}>
              <SeverityDot severity={finding.severity} />
            </span>
            {text(finding)}
          </p>
          <TextEntry
            label={t('ui.waive.reason')}
            value=""
            onType={setReason}
            placeholder={t('ui.waive.reasonPlaceholder')}
            stacked
            multiline
            required
            autoFocus
            testId="waive-reason"
          />
          <TextEntry label={t('ui.waive.author')} value="" onType={setAuthor} stacked testId="waive-author" />
          <TextEntry label={t('ui.waive.expires')} value="" onType={setExpires} type="date" stacked />
          <p className="label">{t('ui.waive.hint')}</p>
        </div>
        <div className="dialog-actions">
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!reason.trim()} data-testid="waive-save">
            {t('ui.waive.do')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  )
}
