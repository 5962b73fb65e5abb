import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { saveText } from '../../ui/save-text'

/** While the last changes are not in the file: what happened, that nothing is lost, and what can be done. */
export function SaveProblemCard() {
  const { t, has } = useT()
  const store = useAppStore()
  const problem = useApp((s) => s.saveProblem)
  const trying = useApp((s) => s.saveState === 'saving')
  const open = useApp((s) => s.project !== null)
  if (!problem || !open) return null
  const code = has(`ui.save.problem.${problem.code}`) ? problem.code : 'other'
  const saveCopy = () => {
    const { document, project } = store.getState()
    const stem = (project?.name ?? document.site.name).replace(/\.guscio(\.json)?$/i, '')
    saveText(JSON.stringify(document, null, 2), 'application/json', `${stem}.guscio.json`)
  }
  return (
    <div className="notice broken save-problem" role="alert" data-testid="save-problem">
      <strong>{t(`ui.save.problem.${code}`)}</strong>
      <p>{t('ui.save.kept')}</p>
      <p>{t(`ui.save.todo.${code}`)}</p>
      {code === 'other' ? <p className="label">{problem.message}</p> : null}
      <div className="save-problem-actions">
        <Button
          look="primary"
          isDisabled={trying}
          onPress={() => store.getState().retrySave()}
          data-testid="save-retry"
        >
          {t(trying ? 'ui.save.retrying' : 'ui.save.retry')}
        </Button>
        <Button onPress={saveCopy} data-testid="save-copy">
          {t('ui.save.copy')}
        </Button>
      </div>
    </div>
  )
}
