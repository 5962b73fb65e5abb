import { Button as PlainButton } from 'react-aria-components'
import type { ObjectChange } from '../../../src/engine/compare/compare-placements'
import { describeChanges } from '../../../src/reports/comparison-tables'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/use-app'
import { Button } from '../../ui/button'

const kinds = ['added', 'removed', 'moved', 'changed'] as const
/** Rows shown of each kind; the file has them all. */
const MOST = 60

/** Objects that differ, by what became of them; a click selects, and the head of a kind selects all of it. */
export function ComparedObjects({ objects }: { readonly objects: readonly ObjectChange[] }) {
  const { t } = useT()
  const select = useApp((s) => s.select)
  const frame = useApp((s) => s.frame)
  const show = (ids: readonly string[]): void => {
    select(ids)
    frame(ids)
  }
  if (objects.length === 0) return <p className="muted">{t('reports.comparison.sameObjects')}</p>
  return kinds.map((kind) => {
    const list = objects.filter((o) => o.kind === kind)
    if (list.length === 0) return null
    const name = t(`reports.comparison.kinds.${kind}`)
    return (
      <section key={kind} aria-label={name}>
        <h3 className="panel-title compare-title">
          <span className={`compare-mark ${kind}`} aria-hidden />
          {name} ({list.length})
          {kind === 'removed' ? null : (
            <Button look="link" onPress={() => show(list.map((o) => o.id))} data-testid={`compare-select-${kind}`}>
              {t('reports.comparison.select')}
            </Button>
          )}
        </h3>
        <ul className="compare-list" data-testid={`compare-${kind}`}>
          {list.slice(0, MOST).map((object) => (
            <ObjectRow key={object.id} object={object} onShow={show} />
          ))}
        </ul>
        {list.length > MOST ? (
          <p className="muted">{t('reports.comparison.more', { count: list.length - MOST })}</p>
        ) : null}
      </section>
    )
  })
}

interface RowProps {
  readonly object: ObjectChange
  onShow(ids: readonly string[]): void
}

function ObjectRow({ object, onShow }: RowProps) {
  const t = useT()
  const format = useFormat()
  const { id, name, product, kind, moved_m, fields } = object
  const moved = moved_m ? [t.t('reports.comparison.movedBy', { distance: format.quantity('length', moved_m, 2) })] : []
  const what = [...moved, describeChanges(fields, t)].filter((text) => text !== '').join('; ')
  return (
    <li>
      {kind === 'removed' ? (
        <span>{name}</span>
      ) : (
        <PlainButton className="button link" onPress={() => onShow([id])}>
          {name}
        </PlainButton>
      )}
      <span className="muted">{product}</span>
      <span>{what}</span>
    </li>
  )
}
