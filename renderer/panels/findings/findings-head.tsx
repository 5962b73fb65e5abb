import { useT } from '../../i18n/translator-context'
import { TableHead } from '../../ui/table-head'

/** Names of the columns. */
export function FindingsHead() {
  const { t } = useT()
  return (
    <TableHead
      columns={[
        t('ui.findings.rule'),
        t('ui.findings.where'),
        t('ui.findings.finding'),
        { name: t('ui.findings.value'), className: 'number' },
        { name: t('ui.findings.limit'), className: 'number' },
        t('ui.findings.from'),
        { name: t('ui.findings.action'), unseen: true },
      ]}
      className="finding-line head"
    />
  )
}
