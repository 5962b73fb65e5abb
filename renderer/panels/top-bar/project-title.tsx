import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'

/** Name of the open site and whether its last edit is on disk. */
export function ProjectTitle() {
  const { t } = useT()
  const name = useApp((s) => s.document.site.name)
  const file = useApp((s) => s.project?.path ?? s.project?.name ?? '')
  const saveState = useApp((s) => s.saveState)
  const retry = useApp((s) => s.retrySave)
  return (
    <h1 className="project-title" style={{ fontWeight: 400, fontSize: 13 }}>
      <span className="truncate" title={file} data-testid="project-name">
        {name}
      </span>
      <span aria-live="polite" data-testid="save-state" data-state={saveState}>
        {saveState === 'failed' ? (
          <Button look="link" onPress={retry} hint={t('ui.save.retryHint')}>
            <span className="broken">{t('ui.save.failed')}</span>
          </Button>
        ) : (
          <>— {t(`ui.save.${saveState}`)}</>
        )}
      </span>
    </h1>
  )
}
