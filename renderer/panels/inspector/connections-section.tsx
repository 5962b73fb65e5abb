import type { Connection } from '../../../src/model/connection'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/use-app'
import { Fold } from '../../ui/fold'

const FEW = 8

/** Who feeds it and whom it feeds; a click goes there. */
export function ConnectionsSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { t } = useT()
  const connections = useApp((s) => s.effective.connections)
  const fedBy = connections.filter((c) => c.to === placement.id)
  const feeds = connections.filter((c) => c.from === placement.id)
  if (fedBy.length + feeds.length === 0)
    return (
      <Fold title={t('ui.inspector.connections')}>
        <p className="muted">{t('ui.inspector.noConnections')}</p>
      </Fold>
    )
  return (
    <Fold title={t('ui.inspector.connections')} end={fedBy.length + feeds.length}>
      <Neighbours title={t('ui.inspector.fedBy')} connections={fedBy} end="from" />
      <Neighbours title={t('ui.inspector.feeds')} connections={feeds} end="to" />
    </Fold>
  )
}

interface NeighboursProps {
  readonly title: string
  readonly connections: readonly Connection[]
  readonly end: 'from' | 'to'
}

function Neighbours({ title, connections, end }: NeighboursProps) {
  const { t } = useT()
  const placements = useApp((s) => s.effective.placements)
  const select = useApp((s) => s.select)
  if (connections.length === 0) return null
  const all = connections.map((c) => c[end])
  const nameOf = (id: string) => placements.find((p) => p.id === id)?.label ?? id
  return (
    <>
      <p className="label">{title}</p>
      <ul className="neighbours">
        {connections.slice(0, FEW).map((c) => (
          <li key={c.id}>
            <button type="button" onClick={() => select([c[end]])}>
              <span
                className="item-dot"
                style={{ background: c.kind === 'coolant' ? 'var(--liquid)' : 'var(--power)' }}
              />
              <span className="truncate">{nameOf(c[end])}</span>
              <span className="end">
                {[c.side, c.standby ? t('ui.inspector.standby') : null].filter(Boolean).join(' · ')}
              </span>
            </button>
          </li>
        ))}
        {connections.length > FEW ? (
          <li>
            <button type="button" onClick={() => select(all)}>
              <span className="muted">{t('ui.inspector.selectAll', { count: connections.length })}</span>
            </button>
          </li>
        ) : null}
      </ul>
    </>
  )
}
