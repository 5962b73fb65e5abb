import type { MaintenancePlan, PlannedOutage } from '../../../src/engine/redundancy/maintenance-windows'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { ScrollArea } from '../../ui/scroll-area'
import { TableHead } from '../../ui/table-head'
import { Answered } from '../../ui/waiting/answered'
import { How } from '../how/how'
import { Verdict } from '../how/verdict'
import { PlacementLink } from './placement-link'

/** What may be out for planned work, what that costs meanwhile, and what may be out together. */
export function MaintenanceView() {
  const { t } = useT()
  const asked = useAnswer('maintenance', {})
  return (
    <Answered asked={asked} waiting={t('resilience.maintenance.waiting')}>
      {(plan) => (
        <div className="resilience-split">
          <ScrollArea label={t('resilience.views.maintenance')}>
            <OutageTable plan={plan} />
          </ScrollArea>
          <Windows windows={plan.windows} />
        </div>
      )}
    </Answered>
  )
}

/** Those that cannot be done first, then those that need hands, then the rest. */
const rank = ({ maintainable, manualTransfers, lost }: PlannedOutage): number =>
  !maintainable ? 0 : manualTransfers.length > 0 ? 1 : lost.length > 0 ? 2 : 3

function OutageTable({ plan }: { readonly plan: MaintenancePlan }) {
  const { t } = useT()
  const outages = [...plan.outages].sort((a, b) => rank(a) - rank(b))
  const able = plan.outages.filter((o) => o.maintainable).length
  return (
    <>
      <p className="resilience-lead">
        <How question={{ of: 'placements', ids: plan.outages.map((o) => o.id) }}>
          {t('resilience.maintenance.lead', { able, all: plan.outages.length })}
        </How>
      </p>
      <table className="table" data-testid="maintenance-table">
        <TableHead
          columns={[
            t('resilience.component'),
            t('resilience.maintenance.may'),
            { name: t('resilience.maintenance.lost'), className: 'number' },
            t('resilience.maintenance.overloaded'),
            t('resilience.maintenance.byHand'),
            t('resilience.maintenance.oneCord'),
          ]}
        />
        <tbody>
          {outages.map((outage) => (
            <OutageRow key={outage.id} outage={outage} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function OutageRow({ outage }: { readonly outage: PlannedOutage }) {
  const { t } = useT()
  const format = useFormat()
  const placements = useApp((s) => s.effective.placements)
  const gone = new Set(outage.lost)
  const lost_kW =
    gone.size === 0
      ? 0
      : placements.reduce((sum, p) => sum + (gone.has(p.id) ? (p.definition.load?.design_kW ?? 0) : 0), 0)
  return (
    <tr data-hover>
      <td>
        <PlacementLink ids={[outage.id]} />
      </td>
      <td>
        <Verdict fine={outage.maintainable} question={{ of: 'supply', ids: [outage.id] }}>
          {t(outage.maintainable ? 'resilience.maintenance.yes' : 'resilience.maintenance.no')}
        </Verdict>
      </td>
      <td className="number">
        <How question={{ of: 'loads', ids: outage.lost, figure: 'design_kW' }}>{format.power(lost_kW)}</How>
      </td>
      <td>
        <PlacementLink ids={outage.overloaded} />
      </td>
      <td>
        <PlacementLink ids={[...new Set(outage.manualTransfers.flatMap((transfer) => transfer.split('>')))]} />
      </td>
      <td>
        <PlacementLink ids={outage.onOneCord} />
      </td>
    </tr>
  )
}

function Windows({ windows }: Pick<MaintenancePlan, 'windows'>) {
  const { t } = useT()
  return (
    <ScrollArea label={t('resilience.maintenance.windows')} className="resilience-side">
      <h3 className="panel-title">{t('resilience.maintenance.windows')}</h3>
      <p className="label">{t('resilience.maintenance.windowsHint')}</p>
      <ol className="resilience-windows">
        {windows.map((members, i) => (
          <li key={members[0]}>
            <strong>
              <How question={{ of: 'placements', ids: members }}>
                {t('resilience.maintenance.window', { number: i + 1 })}
              </How>
            </strong>
            <PlacementLink ids={members} />
          </li>
        ))}
      </ol>
    </ScrollArea>
  )
}
