import { MoreHorizontal, Pencil, Plus, Trash2 } from 'lucide-react'
import { isRefusal } from '../../../src/commands/edit'
import { deleteScenario } from '../../../src/commands/scenarios/delete-scenario'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Choice } from '../../ui/fields/choice'
import { MenuButton } from '../../ui/menu-button'

const BASELINE = '\u0000baseline'

/** Which variant of the site is on screen, and the making, naming and dropping of variants. */
export function ScenarioPicker() {
  const { t } = useT()
  const document = useApp((s) => s.document)
  const scenario = useApp((s) => s.scenario)
  const setScenario = useApp((s) => s.setScenario)
  const dispatch = useApp((s) => s.dispatch)
  const notify = useApp((s) => s.notify)
  const setDialog = useApp((s) => s.setDialog)
  const options = [
    { id: BASELINE, label: t('ui.scenario.baseline') },
    ...(document.scenarios ?? []).map((s) => ({ id: s.id, label: s.name ?? s.id })),
  ]
  const remove = () => {
    if (scenario === null) return
    const result = deleteScenario(document, scenario)
    if (!isRefusal(result)) return dispatch(result)
    notify({ tone: 'warned', key: `edits.refusals.${result.code}`, params: result.params })
  }
  return (
    <div className="scenario">
      <Choice
        label={t('ui.scenario.label')}
        value={scenario ?? BASELINE}
        options={options}
        onChange={(id) => setScenario(id === BASELINE ? null : id)}
        testId="scenario-select"
      />
      <MenuButton
        label={t('ui.scenario.menu')}
        icon={<MoreHorizontal size={16} />}
        testId="scenario-menu"
        groups={[
          {
            id: 'scenario',
            entries: [
              {
                id: 'scenario-create',
                label: t('ui.scenario.create'),
                icon: <Plus size={14} />,
                run: () => setDialog({ type: 'scenario-name', id: null }),
              },
              {
                id: 'scenario-rename',
                label: t('ui.scenario.rename'),
                icon: <Pencil size={14} />,
                disabled: scenario === null,
                run: () => setDialog({ type: 'scenario-name', id: scenario }),
              },
              {
                id: 'scenario-delete',
                label: t('ui.scenario.delete'),
                icon: <Trash2 size={14} />,
                disabled: scenario === null,
                run: remove,
              },
            ],
          },
        ]}
      />
    </div>
  )
}
