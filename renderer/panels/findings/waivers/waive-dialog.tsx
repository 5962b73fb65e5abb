import './waivers.css'
import { useState } from 'react'
import { Form } from 'react-aria-components'
import { draftWaiver } from '../../../../src/commands/waivers/draft-waiver'
import { waiveFinding } from '../../../../src/commands/waivers/waive-finding'
import type { Finding } from '../../../../src/engine/results'
import { useT } from '../../../i18n/translator-context'
import { useApp } from '../../../state/hooks/use-app'
import { Button } from '../../../ui/button'
import { TextEntry } from '../../../ui/fields/text-entry'
import { ModalDialog } from '../../../ui/modal-dialog'
import { today } from '../lines/today'
import { SeverityDot } from '../severity-dot'
import { useFindingText } from '../use-finding-text'
import { ScopeChoice } from './scope-choice'
import { useScopes, type WaiverScope } from './use-scopes'

/** Accepts a finding: how far that goes, why, who says so, and until when. It stays listed and re-opens when it gets worse. */
export function WaiveDialog({ finding }: { readonly finding: Finding }) {
  const { t } = useT()
  const text = useFindingText()
  const document = useApp((s) => s.document)
  const scenario = useApp((s) => s.scenario)
  const dispatch = useApp((s) => s.dispatch)
  const setDialog = useApp((s) => s.setDialog)
  const [reason, setReason] = useState('')
  // Who waived last is likely the one who waives now.
  const lastAuthor = document.waivers?.findLast((w) => w.author)?.author ?? ''
  const [author, setAuthor] = useState(lastAuthor)
  const [expires, setExpires] = useState('')
  const [scope, setScope] = useState<WaiverScope>('finding')
  const scopes = useScopes(finding)
  const close = () => setDialog(null)
  const submit = () => {
    if (!reason.trim()) return
    const hall = scopes.find((s) => s.scope === scope)?.hall
    dispatch(
      waiveFinding(
        document,
        draftWaiver(finding, {
          scope,
          scenario,
          reason: reason.trim(),
          date: today(),
          ...(hall === undefined ? {} : { hall }),
          ...(author.trim() ? { author: author.trim() } : {}),
          ...(expires ? { expires } : {}),
        }),
      ),
    )
    close()
  }
  return (
    <ModalDialog title={t('ui.waive.title')} onClose={close} width_px={500}>
      <Form
        className="waive-form"
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="dialog-body scroll">
          <p className="waive-sentence">
            <span>
              <SeverityDot severity={finding.severity} />
            </span>
            {text(finding)}
          </p>
          <ScopeChoice finding={finding} scopes={scopes} value={scope} onChange={setScope} />
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
          <div className="waive-pair">
            <TextEntry
              label={t('ui.waive.author')}
              value={lastAuthor}
              onType={setAuthor}
              stacked
              testId="waive-author"
            />
            <TextEntry
              label={t('ui.waive.expires')}
              value=""
              onType={setExpires}
              type="date"
              stacked
              testId="waive-expires"
            />
          </div>
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
