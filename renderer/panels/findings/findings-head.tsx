import { useT } from '../../i18n/translator-context'

/** Names of the columns. */
export function FindingsHead() {
  const { t } = useT()
  return (
    <thead>
      <tr className="finding-line head">
        <th scope="col">{t('ui.findings.rule')}</th>
        <th scope="col">{t('ui.findings.where')}</th>
        <th scope="col">{t('ui.findings.finding')}</th>
        <th scope="col" className="number">
          {t('ui.findings.value')}
        </th>
        <th scope="col" className="number">
          {t('ui.findings.limit')}
        </th>
        <th scope="col">{t('ui.findings.from')}</th>
        <th scope="col">
          <span className="visually-hidden">{t('ui.findings.action')}</span>
        </th>
      </tr>
    </thead>
  )
}
