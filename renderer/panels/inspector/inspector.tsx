import './inspector.css'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { FeedPanel } from '../connect/feed-panel'
import { RunPanel } from '../connect/run-panel'
import { StructureInspector } from '../structure/structure-inspector'
import { SwapPanel } from '../swap/swap-panel'
import { ConnectionsSection, FeedFold } from './connections-section'
import { CoolingSection } from './cooling-section'
import { ElectricalSection } from './electrical-section'
import { FindingsSection } from './findings-section'
import { HydraulicsSection } from './hydraulics/hydraulics-section'
import { ProductFigures } from './hydraulics/product-figures'
import { InspectorHead } from './inspector-head'
import { MixedSummary } from './mixed-summary'
import { PlacementSection } from './placement-section'
import { useSelected } from './use-selected'
import { CostSection, SourceSection, WeightSection } from './weight-cost-sections'

/** The one thing in hand: a swap under way, the selection, or how to begin. */
export function Inspector() {
  const { t } = useT()
  const swapping = useApp((s) => s.interaction.type === 'swapping')
  const connecting = useApp((s) =>
    s.interaction.type === 'feeding' || s.interaction.type === 'run' ? s.interaction : null,
  )
  const selected = useSelected()
  const [first] = selected
  const one = selected.length === 1 ? first : undefined
  return (
    <aside className="inspector" aria-label={t('ui.inspector.label')} data-testid="inspector">
      {swapping ? (
        <SwapPanel />
      ) : connecting?.type === 'feeding' ? (
        <FeedPanel feeding={connecting} />
      ) : connecting ? (
        <RunPanel key={connecting.id} id={connecting.id} />
      ) : first === undefined ? (
        <StructureInspector />
      ) : (
        <>
          <InspectorHead placements={selected} />
          <div className="inspector-body scroll" key={one?.id ?? 'mixed'}>
            {one ? null : <MixedSummary placements={selected} />}
            {one ? null : <FeedFold placements={selected} />}
            <FindingsSection />
            {one ? <ElectricalSection placement={one} /> : null}
            {one ? <CoolingSection placement={one} /> : null}
            {one ? <HydraulicsSection placement={one} /> : null}
            {one ? <ProductFigures placement={one} /> : null}
            <PlacementSection placements={selected} />
            {one ? (
              <>
                <ConnectionsSection placement={one} />
                <WeightSection placement={one} />
                <CostSection placement={one} />
                <SourceSection placement={one} />
              </>
            ) : null}
          </div>
        </>
      )}
    </aside>
  )
}
