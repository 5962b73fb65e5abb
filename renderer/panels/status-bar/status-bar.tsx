import './status-bar.css'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { How } from '../how/how'

const OBJECTS = { of: 'count', figure: 'objects' } as const
const OUTAGES = { of: 'count', figure: 'outages' } as const

/** Counts, how long the check took, units, language and where the pointer is. */
export function StatusBar() {
  const { t, number } = useT()
  const objects = useApp((s) => s.effective.placements.length)
  const selected = useApp((s) => s.selection.size)
  const answers = useApp((s) => s.answers)
  const stale = useApp((s) => s.stale)
  const problem = useApp((s) => s.checkProblem)
  const restart = useApp((s) => s.restartEngine)
  const preferences = useApp((s) => s.preferences)
  const setPreferences = useApp((s) => s.setPreferences)
  const { units, language } = preferences
  return (
    <footer className="status-bar">
      <span>
        <How question={OBJECTS}>{t('ui.status.objects', { count: objects })}</How>
      </span>
      {selected > 0 ? <span>{t('ui.status.selected', { count: selected })}</span> : null}
      <output data-testid="check-state" data-stale={stale}>
        {problem ? (
          <>
            <span className="broken">{t('ui.status.failed')}</span>{' '}
            <Button look="link" onPress={restart} hint={problem} data-testid="check-again">
              {t('ui.status.again')}
            </Button>
          </>
        ) : stale || !answers ? (
          t('ui.status.checking')
        ) : (
          <How question={OUTAGES}>
            {t('ui.status.checked', {
              time: number(answers.elapsed_ms, answers.elapsed_ms < 10 ? 1 : 0),
              outages: answers.outages,
            })}
          </How>
        )}
      </output>
      <span className="end">
        <button
          type="button"
          onClick={() => setPreferences({ units: units === 'metric' ? 'imperial' : 'metric' })}
          title={t('ui.status.switchUnits')}
          data-testid="units-toggle"
        >
          {t(`units.systems.${units}`).toLowerCase()}
        </button>
        <button
          type="button"
          onClick={() => setPreferences({ language: language === 'en' ? 'it' : 'en' })}
          title={t('ui.status.switchLanguage')}
          data-testid="language-toggle"
        >
          {language.toUpperCase()}
        </button>
        <Pointer />
      </span>
    </footer>
  )
}

/** By itself, since it changes with every move of the pointer. */
function Pointer() {
  const format = useFormat()
  const pointer = useApp((s) => s.pointer)
  if (!pointer) return <span className="status-pointer" />
  return (
    <span className="status-pointer">
      x {format.figure('length', pointer[0], 2)} y {format.quantity('length', pointer[1], 2)}
    </span>
  )
}
