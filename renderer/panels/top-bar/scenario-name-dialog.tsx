import { createScenario } from '../../../src/commands/scenarios/create-scenario'
import { renameScenario } from '../../../src/commands/scenarios/rename-scenario'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { NameDialog } from '../../ui/name-dialog'

/** Asks for the name of a new scenario (`id` null) or a new name for one. */
export function ScenarioNameDialog({ id }: { readonly id: string | null }) {
  const { t } = useT()
  const document = useApp((s) => s.document)
  const scenario = useApp((s) => s.scenario)
  const dispatch = useApp((s) => s.dispatch)
  const setDialog = useApp((s) => s.setDialog)
  const isNew = id === null
  return (
    <NameDialog
      title={t(isNew ? 'ui.scenario.createTitle' : 'ui.scenario.renameTitle')}
      {...(isNew ? { hint: t('ui.scenario.createHint') } : {})}
      label={t('ui.scenario.name')}
      name={document.scenarios?.find((s) => s.id === id)?.name ?? ''}
      placeholder={t('ui.scenario.namePlaceholder')}
      action={t(isNew ? 'ui.scenario.createDo' : 'ui.scenario.renameDo')}
      onName={(name) => {
        const edit = isNew ? createScenario(document, { name, basis: scenario }) : renameScenario(document, id, name)
        if (edit) dispatch(edit)
      }}
      onClose={() => setDialog(null)}
      testId="scenario-name"
    />
  )
}
