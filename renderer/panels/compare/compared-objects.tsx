import { Button as PlainButton } from 'react-aria-components'
import type { ObjectChange } from '../../../src/engine/compare/compare-placements'
import type { OtherSite } from '../../../src/planning/other-site'
import { describeChanges } from '../../../src/reports/comparison-tables'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useProductName } from '../../i18n/use-product-name'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { How } from '../how/how'
import { OfSite } from '../how/other-site'

const kinds = ['added', 'removed', 'moved', 'changed'] as const
/** Rows shown of each kind; the file has them all. */
const MOST = 60

interface Props {
  readonly objects: readonly ObjectChange[]
  /** The variant that the open one is compared with. */
  readonly other: OtherSite
}

/** Objects that differ, by what became of them; a click selects, and the head of a kind selects all of it. */
export function ComparedObjects({ objects, other }: Props) {
  const { t, number } = useT()
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
    const count = <How question={{ of: 'placements', ids: list.map((o) => o.id) }}>({number(list.length)})</How>
    return (
      <section key={kind} aria-label={name}>
        <h3 className="panel-title compare-title">
          <span className={`compare-mark ${kind}`} aria-hidden />
          {name} {kind === 'removed' ? <OfSite site={other}>{count}</OfSite> : count}
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
  const productName = useProductName()
  const { id, name, product, kind, moved_m, from, fields } = object
  const changes = describeChanges(fields, t)
  return (
    <li>
      {kind === 'removed' ? (
        <span>{name}</span>
      ) : (
        <PlainButton className="button link" onPress={() => onShow([id])}>
          {name}
        </PlainButton>
      )}
      <span className="muted">{productName(product)}</span>
      <span>
        {moved_m && from ? (
          <How question={{ of: 'moved', id, from }}>
            {t.t('reports.comparison.movedBy', { distance: format.quantity('length', moved_m, 2) })}
          </How>
        ) : null}
        {moved_m && changes ? '; ' : null}
        {changes}
      </span>
    </li>
  )
}
