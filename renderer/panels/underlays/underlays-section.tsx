import './underlays.css'
import { FilePlus2, Rows4 } from 'lucide-react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Fold } from '../../ui/fold'
import { FileButton } from '../import/file-button'
import { rackListEndings, underlayEndings } from '../import/use-take-file'
import { UnderlayFields } from './underlay-fields'
import { UnderlayRow } from './underlay-row'

/** Pictures and drawings to trace over, and the ways in for them and for lists of racks. */
export function UnderlaysSection() {
  const { t } = useT()
  const underlays = useApp((s) => s.document.underlays)
  const chosen = useApp((s) => s.document.underlays?.find((u) => u.id === s.underlay))
  return (
    // It opens by itself once the first one lies there.
    <Fold
      key={underlays?.length ? 'some' : 'none'}
      title={t('imports.underlays.title')}
      end={underlays?.length || undefined}
      open={(underlays?.length ?? 0) > 0}
    >
      <div className="underlay-list" data-testid="underlays">
        {underlays?.length ? (
          underlays.map((u) => <UnderlayRow key={u.id} underlay={u} />)
        ) : (
          <p className="muted underlays-empty">{t('imports.underlays.empty')}</p>
        )}
        {chosen ? <UnderlayFields key={chosen.id} underlay={chosen} /> : null}
        <div className="underlays-add">
          <FileButton accept={underlayEndings} testId="add-underlay" icon={<FilePlus2 size={14} aria-hidden />}>
            {t('imports.underlays.add')}
          </FileButton>
          <FileButton accept={rackListEndings} testId="add-rack-list" icon={<Rows4 size={14} aria-hidden />}>
            {t('imports.underlays.addList')}
          </FileButton>
        </div>
      </div>
    </Fold>
  )
}
