import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { ModalDialog } from '../../ui/modal-dialog'

/** Which version this is, what it is worth, and under which licences it comes. */
export function AboutDialog({ version }: { readonly version: string }) {
  const { t } = useT()
  const catalog = useApp((s) => s.catalog.version)
  const setDialog = useApp((s) => s.setDialog)
  const close = () => setDialog(null)
  return (
    <ModalDialog title={t('ui.about.title')} onClose={close}>
      <div className="dialog-body" data-testid="about">
        <p>{t('ui.about.what')}</p>
        <p className="mono">{t('ui.about.version', { version, catalog })}</p>
        <p className="muted">{t('ui.about.warranty')}</p>
        <p className="muted">{t('ui.about.licences')}</p>
      </div>
      <div className="dialog-actions">
        <Button look="primary" onPress={close} autoFocus>
          {t('ui.dismiss')}
        </Button>
      </div>
    </ModalDialog>
  )
}
