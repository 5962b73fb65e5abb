import './legend/legend.css'
import { useT } from '../../i18n/translator-context'
import { floorMetric } from '../../scene/colour/metrics/floor-metric'
import { shownSite } from '../../state/phases/shown-site'
import { type Metric, metrics } from '../../state/slices/look-slice'
import { useApp } from '../../state/use-app'
import { Choice } from '../../ui/choice'
import { LegendBands } from './legend/legend-bands'
import { LegendReading } from './legend/legend-reading'
import { RunLegend } from './legend/run-legend'

/** By what the floor is coloured, and what the colours mean. */
export function MetricLegend() {
  const { t } = useT()
  const metric = useApp((s) => s.metric)
  const setMetric = useApp((s) => s.setMetric)
  const inUse = useApp((s) => s.interaction.type === 'taking-out' || s.interaction.type === 'drawing')
  const nothing = useApp((s) => s.effective.placements.length === 0)
  if (inUse || nothing) return null
  return (
    <section className="legend" aria-label={t('ui.legend.label')}>
      <Choice
        label={t('ui.legend.label')}
        value={metric}
        options={metrics.map((id) => ({ id, label: t(`look.legend.metrics.${id}`) }))}
        onChange={setMetric}
        look="quiet"
        testId="metric-select"
      />
      <LegendKey metric={metric} />
      <RunLegend />
    </section>
  )
}

function LegendKey({ metric }: { readonly metric: Metric }) {
  const { t } = useT()
  const view = useApp(floorMetric)
  const worst = useWorstOutage()
  if (metric === 'none') return <p className="label">{t('ui.legend.noneHint')}</p>
  if (!view) return <p className="label">{t('look.legend.working')}</p>
  const shaded = view.unit === 'share'
  return (
    <>
      {shaded ? <RampScale cool={metric === 'supply-temperature'} /> : null}
      <LegendBands view={view} />
      <LegendReading view={view} />
      {metric === 'worst-outage' && worst ? (
        <p className="label truncate" title={worst}>
          {t('ui.legend.out', { name: worst })}
        </p>
      ) : null}
    </>
  )
}

/** Green to orange at the limit, red beyond; the figures are the same in every metric against a limit. */
function RampScale({ cool }: { readonly cool: boolean }) {
  const { t } = useT()
  return (
    <>
      <div className="legend-ramp" />
      <div className="legend-scale">
        {[cool ? t('ui.legend.cool') : '0', '80 %', '100 %', t('ui.legend.over')].map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </div>
    </>
  )
}

/** What is out of service in the worst outage of the selected component, or of the whole site. */
function useWorstOutage(): string | null {
  const worst = useApp((s) => shownSite(s).check?.worst)
  const selection = useApp((s) => s.selection)
  const placements = useApp((s) => shownSite(s).site.placements)
  if (!worst) return null
  const chosen = [...selection].map((id) => worst[id]).filter((w) => w !== undefined)
  const candidates = chosen.length ? chosen : Object.values(worst)
  let top: (typeof candidates)[number] | null = null
  for (const w of candidates) if (w.limit > 0 && (!top || w.value / w.limit > top.value / top.limit)) top = w
  if (!top?.out.length) return null
  return top.out.map((id) => placements.find((p) => p.id === id)?.label ?? id).join(', ')
}
