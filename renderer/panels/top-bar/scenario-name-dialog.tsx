import { useState } from 'react'
import { Form } from 'react-aria-components'
import { createScenario } from '../../../src/commands/scenarios/create-scenario'
import { renameScenario } from '../../../src/commands/scenarios/rename-scenario'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { TextEntry } from '../../ui/fields/text-entry'
import { ModalDialog } from '../../ui/modal-dialog'

/** Asks for the name of a new scenario (`id` null) or a new name for one. */
export function ScenarioNameDialog({ id }: { readonly id: string | null }) {
  const { t } = useT()
  const document = useApp((s) => s.document)
  const scenario = useApp((s) => s.scenario)
  const dispatch = useApp((s) => s.dispatch)
  const setDialog = useApp((s) => s.setDialog)
  const old = document.scenarios?.find((s) => s.id === id)?.name ?? ''
  const [name, setName] = useState(old)
  const close = () => setDialog(null)
  const submit = () => {
    const wanted = name.trim()
    if (!wanted) return
    const edit =
      id === null ? createScenario(document, { name: wanted, basis: scenario }) : renameScenario(document, id, wanted)
    if (edit) dispatch(edit)
    close()
  }
  return (
    <ModalDialog title={t(id === null ? 'ui.scenario.createTitle' : 'ui.scenario.renameTitle')} onClose={close}>
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div className="dialog-body">
          {id === null ? <p className="muted">{t('ui.scenario.createHint')}</p> : null}
          <TextEntry
            label={t('ui.scenario.name')}
            value={old}
            onType={setName}
            placeholder={t('ui.scenario.namePlaceholder')}
            stacked
            required
            autoFocus
            testId="scenario-name"
          />
        </div>
        <div className="dialog-actions">
          <Button onPress={close}>{t('ui.cancel')}</Button>
          <Button look="primary" type="submit" isDisabled={!name.trim()} data-testid="scenario-name-save">
            {t(id === null ? 'ui.scenario.createDo' : 'ui.scenario.renameDo')}
          </Button>
        </div>
      </Form>
    </ModalDialog>
  )
}
