import './resilience.css'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { RedundancyReport } from '../../../src/engine/redundancy/redundancy-report'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { type Asked, useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { type ResilienceView, resilienceViews } from '../../state/slices/resilience-slice'
import '../../ui/look/rows.css'
import { Answered } from '../../ui/waiting/answered'
import { Verdict } from '../how/verdict'
import { AvailabilityView } from './availability-view'
import { CascadeView } from './cascade-view'
import { ClassesView } from './classes-view'
import { GapView } from './gap/gap-view'
import { MaintenanceView } from './maintenance-view'
import { PairsView } from './pairs-view'
import { PointsView } from './points-view'

/** What the site survives: classes, single points, pairs, cascades, planned work, the priced gap, availability. */
export function ResiliencePanel() {
  const { t } = useT()
  const view = useApp((s) => s.resilienceView)
  const setView = useApp((s) => s.setResilienceView)
  const redundancy = useAnswer('redundancy', {})
  return (
    <Tabs
      className="resilience"
      orientation="vertical"
      selectedKey={view}
      onSelectionChange={(key) => setView(key as ResilienceView)}
    >
      <TabList className="resilience-nav" aria-label={t('ui.tabs.resilience')}>
        {resilienceViews.map((id) => (
          <Tab key={id} id={id} className="resilience-tab" data-testid={`resilience-${id}`}>
            <span className="truncate">{t(`resilience.views.${id}`)}</span>
            <NavFigure view={id} report={redundancy.answer} />
          </Tab>
        ))}
      </TabList>
      <TabPanel key={view} id={view} className="resilience-view">
        <View view={view} redundancy={redundancy} />
      </TabPanel>
    </Tabs>
  )
}

/** What there is to find, so that nobody opens a list to see that it is empty. */
function NavFigure({ view, report }: { readonly view: ResilienceView; readonly report: RedundancyReport | undefined }) {
  const { number } = useT()
  const format = useFormat()
  if (!report) return null
  if (view === 'points') return <span className="end">{number(report.singlePoints.length, 0)}</span>
  if (view !== 'classes' || report.required_kW === 0) return null
  const share = report.reached_kW / report.required_kW
  return (
    <Verdict
      className="end"
      fine={share >= 1}
      askable={false}
      question={{ of: 'supply', ids: report.loads.flatMap(({ loads }) => loads) }}
    >
      {format.percent(share)}
    </Verdict>
  )
}

interface ViewProps {
  readonly view: ResilienceView
  readonly redundancy: Asked<RedundancyReport>
}

function View({ view, redundancy }: ViewProps) {
  const { t } = useT()
  if (view === 'pairs') return <PairsView />
  if (view === 'maintenance') return <MaintenanceView />
  if (view === 'availability') return <AvailabilityView />
  return (
    <Answered asked={redundancy} waiting={t('resilience.waiting')}>
      {(report) => {
        if (view === 'points') return <PointsView report={report} />
        if (view === 'cascade') return <CascadeView report={report} />
        if (report.loads.length === 0) return <NoProtectedLoad />
        return view === 'gap' ? <GapView /> : <ClassesView report={report} />
      }}
    </Answered>
  )
}

function NoProtectedLoad() {
  const { t } = useT()
  return (
    <div className="panel-empty">
      <strong>{t('resilience.noneTitle')}</strong>
      {t('resilience.noneText')}
    </div>
  )
}
