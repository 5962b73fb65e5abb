import type { RedundancyReport, SinglePoint } from '../../../src/engine/redundancy/redundancy-report'
import { placementOf } from '../../../src/model/placement-of'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { ScrollArea } from '../../ui/scroll-area'
import { TableHead } from '../../ui/table-head'
import { How } from '../how/how'
import { PlacementLink } from './placement-link'

/** Components whose loss alone costs load, ranked by the power behind them. */
export function PointsView({ report }: { readonly report: RedundancyReport }) {
  const { t } = useT()
  const points = report.singlePoints
  const most_kW = Math.max(1, ...points.map((p) => p.lost_kW + p.atRisk_kW))
  if (points.length === 0)
    return (
      <div className="panel-empty">
        <strong>{t('resilience.points.noneTitle')}</strong>
        {t('resilience.points.noneText')}
      </div>
    )
  return (
    <ScrollArea label={t('resilience.views.points')}>
      <table className="table" data-testid="points-table">
        <TableHead
          columns={[
            t('resilience.component'),
            t('resilience.kind'),
            { name: t('resilience.points.lost'), className: 'number' },
            { name: t('resilience.points.atRisk'), className: 'number' },
            { name: t('resilience.points.protected'), className: 'number' },
            { name: t('resilience.points.behind'), className: 'resilience-bars' },
            t('resilience.loads'),
            { name: t('resilience.views.cascade'), unseen: true },
          ]}
        />
        <tbody>
          {points.map((point) => (
            <PointRow key={point.id} point={point} most_kW={most_kW} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function PointRow({ point, most_kW }: { readonly point: SinglePoint; readonly most_kW: number }) {
  const { t } = useT()
  const format = useFormat()
  const categoryName = useCategoryName()
  const category = useApp((s) => placementOf(s.effective.placements, point.id)?.definition.category)
  const followCascade = useApp((s) => s.followCascade)
  const placements = useApp((s) => s.effective.placements)
  const guarded = [
    ...point.lost.filter((id) => (placementOf(placements, id)?.redundancy ?? 'none') !== 'none'),
    ...point.atRisk,
  ]
  const share = (kW: number) => `${(100 * kW) / most_kW}%`
  return (
    <tr data-hover>
      <td>
        <PlacementLink ids={[point.id]} />
      </td>
      <td className="muted">{category ? categoryName(category, 'one') : ''}</td>
      <td className="number strong">
        <How question={{ of: 'loads', ids: point.lost, figure: 'design_kW' }}>{format.power(point.lost_kW)}</How>
      </td>
      <td className="number">
        <How question={{ of: 'loads', ids: point.atRisk, figure: 'design_kW' }}>{format.power(point.atRisk_kW)}</How>
      </td>
      <td className={point.protected_kW > 0 ? 'number broken' : 'number muted'}>
        <How question={{ of: 'loads', ids: guarded, figure: 'design_kW' }}>{format.power(point.protected_kW)}</How>
      </td>
      <td>
        <div className="resilience-bar" aria-hidden>
          <span className="protected" style={{ width: share(point.protected_kW) }} />
          <span style={{ width: share(point.lost_kW + point.atRisk_kW - point.protected_kW) }} />
        </div>
      </td>
      <td>
        <PlacementLink ids={[...point.lost, ...point.atRisk]} />
      </td>
      <td className="number resilience-do">
        <Button look="link" onPress={() => followCascade([point.id])} data-testid={`cascade-of-${point.id}`}>
          {t('resilience.points.follow')}
        </Button>
      </td>
    </tr>
  )
}
