import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useOpen } from '../../state/hooks/use-open'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'
import { ModalDialog } from '../../ui/modal-dialog'

/** Asks what an empty site is called, and opens it. */
export function NewSiteDialog() {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const { create } = useOpen()
  const [name, setName] = useState('')
  const close = () => setDialog(null)
  return (
    <ModalDialog title={t('ui.home.create')} onClose={close}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          if (!name.trim()) return
          close()
          void create(name.trim())
        }}
      >
        <div className="dialog-body">
          <TextEntry
            label={t('ui.home.namePlaceholder')}
            value=""
            onType={setName}
            stacked
            required
            autoFocus
            testId="new-site-name"
          />
        </div>
        <div className="dialog-actions">
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!name.trim()} data-testid="new-site-create">
            {t('ui.home.createDo')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  )
}
