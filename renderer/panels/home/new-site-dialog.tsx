import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { useOpen } from '../../state/hooks/use-open'
import { NameDialog } from '../../ui/name-dialog'

/** Asks what an empty site is called, and opens it. */
export function NewSiteDialog() {
  const { t } = useT()
  const setDialog = useApp((s) => s.setDialog)
  const { create } = useOpen()
  return (
    <NameDialog
      title={t('ui.home.create')}
      label={t('ui.home.namePlaceholder')}
      action={t('ui.home.createDo')}
      onName={(name) => void create(name)}
      onClose={() => setDialog(null)}
      testId="new-site-name"
    />
  )
}
