import { Droplets, Spline, Zap } from 'lucide-react'
import { consumes } from '../../../src/commands/connections/connection-refusal'
import type { Connection } from '../../../src/model/connection'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { startFeeding } from '../../editor/tools/connect/feeding'
import { holdRun } from '../../editor/tools/connect/run-tool'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Fold } from '../../ui/fold'

const FEW = 8

/** Who feeds it and whom it feeds; a click goes there, the button beside it takes the connection itself in hand. */
export function ConnectionsSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { t } = useT()
  const connections = useApp((s) => s.effective.connections)
  const fedBy = connections.filter((c) => c.to === placement.id)
  const feeds = connections.filter((c) => c.from === placement.id)
  const count = fedBy.length + feeds.length
  return (
    <Fold title={t('ui.inspector.connections')} end={count > 0 ? count : undefined}>
      {count === 0 ? <p className="muted">{t('ui.inspector.noConnections')}</p> : null}
      <Neighbours title={t('ui.inspector.fedBy')} connections={fedBy} end="from" />
      <Neighbours title={t('ui.inspector.feeds')} connections={feeds} end="to" />
      <FeedButtons placements={[placement]} />
    </Fold>
  )
}

/** Connecting several things at once. */
export function FeedFold({ placements }: { readonly placements: readonly EffectivePlacement[] }) {
  const { t } = useT()
  return (
    <Fold title={t('ui.inspector.connections')}>
      <FeedButtons placements={placements} />
    </Fold>
  )
}

/** The ways to connect what is selected; those that make no sense for it are left out. */
function FeedButtons({ placements }: { readonly placements: readonly EffectivePlacement[] }) {
  const { t } = useT()
  const store = useAppStore()
  const start = (kind: 'power' | 'coolant') => () =>
    store.getState().setInteraction(
      startFeeding(
        placements.map((p) => p.id),
        kind,
      ),
    )
  const powered = placements.every((p) => consumes(p, 'power'))
  const wet = placements.every(
    (p) => (p.definition.heat?.liquidFraction ?? 0) > 0 || p.definition.liquidCooling !== undefined,
  )
  return (
    <div className="inspector-actions">
      {powered ? (
        <Button onPress={start('power')} shortcut="E" hint={t('connect.power.startHint')} data-testid="feed-from">
          <Zap size={14} />
          {t('editor.commands.feedFrom')}
        </Button>
      ) : null}
      {wet && placements.every((p) => consumes(p, 'coolant')) ? (
        <Button onPress={start('coolant')} shortcut="⇧E" hint={t('connect.coolant.startHint')} data-testid="cool-from">
          <Droplets size={14} />
          {t('editor.commands.coolFrom')}
        </Button>
      ) : null}
    </div>
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
  const store = useAppStore()
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
            <Button
              look="icon"
              hint={t('connect.run.open', { name: nameOf(c[end]) })}
              onPress={() => holdRun(store.getState(), c.id)}
              data-testid={`run-${c.id}`}
            >
              <Spline size={14} />
            </Button>
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
