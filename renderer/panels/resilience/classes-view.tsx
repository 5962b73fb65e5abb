import { reachesClass } from '../../../src/engine/redundancy/assess-redundancy'
import type {
  ComponentGroup,
  LoadRedundancy,
  Obstacle,
  RedundancyReport,
  SupplySystem,
} from '../../../src/engine/redundancy/redundancy-report'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'
import { ScrollArea } from '../../ui/scroll-area'
import { TableHead } from '../../ui/table-head'
import { How } from '../how/how'
import { Verdict } from '../how/verdict'
import { PlacementLink, useNames } from './placement-link'

const systems: readonly SupplySystem[] = ['power', 'liquid', 'air']

/** The class that each load requires and has, system by system, and what keeps it from the next; short ones first. */
export function ClassesView({ report }: { readonly report: RedundancyReport }) {
  const { t } = useT()
  const format = useFormat()
  const loads = [...report.loads].sort((a, b) => Number(reachesClass(a)) - Number(reachesClass(b)))
  return (
    <ScrollArea label={t('resilience.views.classes')}>
      <p className="resilience-lead">
        <How question={{ of: 'loads', ids: report.loads.flatMap(({ loads: ids }) => ids), figure: 'design_kW' }}>
          {t('resilience.classes.lead', {
            reached: format.power(report.reached_kW),
            required: format.power(report.required_kW),
          })}
        </How>
      </p>
      <table className="table" data-testid="classes-table">
        <TableHead
          columns={[
            t('resilience.loads'),
            { name: t('resilience.draw'), className: 'number' },
            t('resilience.classes.requires'),
            t('resilience.classes.has'),
            ...systems.map((system) => t(`resilience.systems.${system}`)),
            t('resilience.classes.obstacle'),
          ]}
        />
        <tbody>
          {loads.map((load) => (
            <LoadRow key={load.loads[0]} load={load} groups={report.groups} />
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function LoadRow({ load, groups }: { readonly load: LoadRedundancy; readonly groups: readonly ComponentGroup[] }) {
  const { t } = useT()
  const format = useFormat()
  const reaches = reachesClass(load)
  const [obstacle] = load.obstacles
  return (
    <tr data-hover data-reaches={reaches}>
      <td>
        <PlacementLink ids={load.loads} />
      </td>
      <td className="number">
        <How question={{ of: 'loads', ids: load.loads, figure: 'design_kW' }}>{format.power(load.load_kW)}</How>
      </td>
      <td>{t(`resilience.class.${load.required}`)}</td>
      <td>
        <Verdict fine={reaches} question={{ of: 'supply', ids: load.loads }}>
          {t(reaches ? 'resilience.classes.reached' : 'resilience.classes.short', {
            name: t(`resilience.class.${load.achieved}`),
          })}
        </Verdict>
      </td>
      {systems.map((system) => (
        <SystemCell key={system} load={load} system={system} groups={groups} />
      ))}
      <td>
        {obstacle ? <ObstacleWords obstacle={obstacle} more={load.obstacles.length - 1} /> : t('resilience.nothing')}
      </td>
    </tr>
  )
}

interface SystemProps {
  readonly load: LoadRedundancy
  readonly system: SupplySystem
  readonly groups: readonly ComponentGroup[]
}

/** How one supply is arranged, and the smallest share of a rating that an outage leaves. */
function SystemCell({ load, system, groups }: SystemProps) {
  const { t } = useT()
  const format = useFormat()
  const categoryName = useCategoryName()
  const found = load.systems.find((s) => s.system === system)
  if (!found) return <td className="muted">–</td>
  const group = groups.find((g) => g.id === found.limitedBy)
  const limited = group
    ? t('resilience.classes.limitedBy', {
        group: categoryName(group.category),
        installed: group.installed,
        needed: group.needed ?? t('ui.unknown'),
      })
    : undefined
  return (
    <td title={limited}>
      {found.topology === 'none' ? t('resilience.noTopology') : found.topology}
      {found.margin === null ? null : (
        <span className={found.margin < 0 ? 'broken' : 'muted'}>
          {' '}
          {found.tightest === null ? (
            t('resilience.classes.margin', { margin: format.percent(found.margin) })
          ) : (
            <How question={{ of: 'worst', id: found.tightest, figure: 'value' }} marked={found.margin >= 0}>
              {t('resilience.classes.margin', { margin: format.percent(found.margin) })}
            </How>
          )}
        </span>
      )}
    </td>
  )
}

function ObstacleWords({ obstacle, more }: { readonly obstacle: Obstacle; readonly more: number }) {
  const { t } = useT()
  const nameOf = useNames()
  const involved = [...obstacle.out, ...obstacle.ids]
  const words = t(`resilience.obstacles.${obstacle.kind}`, {
    out: obstacle.out.map(nameOf).join(', '),
    ids: obstacle.ids.map(nameOf).join(', '),
  })
  return (
    <>
      <PlacementLink ids={involved} text={words} />
      {more > 0 ? <span className="muted"> {t('resilience.more', { count: more })}</span> : null}
    </>
  )
}
