import './dock.css'
import { ChevronDown, ChevronUp } from 'lucide-react'
import { type ComponentType, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useT } from '../../i18n/translator-context'
import type { BottomTab } from '../../state/app-state'
import { useApp } from '../../state/hooks/use-app'
import { type ExportKind, useExport } from '../../state/hooks/use-export'
import { Button } from '../../ui/button'
import { BomPanel } from '../bom/bom-panel'
import { ComparePanel } from '../compare/compare-panel'
import { EnergyPanel } from '../energy/energy-panel'
import { EstimatePanel } from '../estimate/estimate-panel'
import { FindingsPanel } from '../findings/findings-panel'
import { FindingsTools } from '../findings/findings-tools'
import type { FindingFilter } from '../findings/lines/finding-lines'
import type { Grouping } from '../findings/lines/group-of'
import { PhasesPanel } from '../phases/phases-panel'
import { ResiliencePanel } from '../resilience/resilience-panel'
import { TimelinePanel } from '../timeline/timeline-panel'

const tabs: readonly BottomTab[] = [
  'findings',
  'resilience',
  'energy',
  'estimate',
  'timeline',
  'phases',
  'compare',
  'bom',
]

interface Props {
  readonly folded: boolean
  onFold(folded: boolean): void
}

/** What follows from the plan: findings, money, time, materials. */
export function Dock({ folded, onFold }: Props) {
  const { t, number } = useT()
  const tab = useApp((s) => s.bottomTab)
  const setTab = useApp((s) => s.setBottomTab)
  const errors = useApp((s) => s.answers?.check.summary.errors ?? 0)
  const [shown, setShown] = useState<ReadonlySet<FindingFilter>>(new Set(['error', 'warning', 'info', 'waived']))
  const [grouping, setGrouping] = useState<Grouping>('none')
  return (
    <section className="dock" aria-label={t('ui.tabs.label')}>
      <Tabs
        className="dock-tabs"
        selectedKey={tab}
        onSelectionChange={(key) => {
          setTab(key as BottomTab)
          if (folded) onFold(false)
        }}
      >
        <div className="dock-head">
          <TabList className="dock-list" aria-label={t('ui.tabs.label')}>
            {tabs.map((id) => (
              <Tab key={id} id={id} className="dock-tab" data-testid={`tab-${id}`}>
                {t(`ui.tabs.${id}`)}
                {id === 'findings' && errors > 0 ? <span className="badge broken">{number(errors)}</span> : null}
              </Tab>
            ))}
          </TabList>
          <div className="dock-tools">
            {folded ? null : tab === 'findings' ? (
              <FindingsTools shown={shown} grouping={grouping} onShown={setShown} onGrouping={setGrouping} />
            ) : (
              <ExportButtons tab={tab} />
            )}
            <Button
              look="icon"
              hint={t(folded ? 'ui.dock.unfold' : 'ui.dock.fold')}
              onPress={() => onFold(!folded)}
              data-testid="dock-fold"
            >
              {folded ? <ChevronUp size={16} /> : <ChevronDown size={16} />}
            </Button>
          </div>
        </div>
        <TabPanel id="findings" className="dock-panel">
          <FindingsPanel shown={shown} grouping={grouping} />
        </TabPanel>
        {Object.entries(panels).map(([id, Panel]) => (
          <TabPanel key={id} id={id} className="dock-panel">
            <Panel />
          </TabPanel>
        ))}
      </Tabs>
    </section>
  )
}

const panels: Readonly<Record<Exclude<BottomTab, 'findings'>, ComponentType>> = {
  resilience: ResiliencePanel,
  energy: EnergyPanel,
  estimate: EstimatePanel,
  timeline: TimelinePanel,
  phases: PhasesPanel,
  compare: ComparePanel,
  bom: BomPanel,
}

const exportsOf: Readonly<Record<Exclude<BottomTab, 'findings'>, readonly ExportKind[]>> = {
  resilience: ['report-pdf'],
  energy: ['report-pdf'],
  estimate: ['bom-xlsx', 'report-pdf'],
  timeline: ['report-pdf'],
  phases: ['report-pdf'],
  compare: ['report-pdf'],
  bom: ['bom-xlsx', 'bom-csv', 'report-pdf'],
}

function ExportButtons({ tab }: { readonly tab: Exclude<BottomTab, 'findings'> }) {
  const { t } = useT()
  const { running, run } = useExport()
  const labels: Partial<Record<ExportKind, string>> = {
    'bom-xlsx': t('ui.export.xlsx'),
    'bom-csv': t('ui.export.csv'),
    'report-pdf': t('ui.export.pdf'),
  }
  return exportsOf[tab].map((kind) => (
    <Button key={kind} isDisabled={running !== null} onPress={() => void run(kind)} data-testid={`${tab}-${kind}`}>
      {running === kind ? t('ui.export.running') : labels[kind]}
    </Button>
  ))
}
