import './legend/legend.css'
import { ChevronsDownUp, ChevronsUpDown } from 'lucide-react'
import { useSyncExternalStore } from 'react'
import { useT } from '../../i18n/translator-context'
import { floorMetric } from '../../scene/colour/metrics/floor-metric'
import { useApp } from '../../state/hooks/use-app'
import { shownSite } from '../../state/phases/shown-site'
import { type Metric, metrics } from '../../state/slices/look-slice'
import { Button } from '../../ui/button'
import { Choice } from '../../ui/fields/choice'
import { BandStrip } from './legend/band-strip'
import { LegendBands } from './legend/legend-bands'
import { LegendReading } from './legend/legend-reading'
import { RampScale } from './legend/ramp-scale'
import { RunLegend } from './legend/run-legend'

/** By what the floor is coloured, and what the colours mean. On a low floor it opens only when asked to. */
export function MetricLegend() {
  const { t } = useT()
  const metric = useApp((s) => s.metric)
  const setMetric = useApp((s) => s.setMetric)
  const openLegend = useApp((s) => s.openLegend)
  const low = useLowWindow()
  const open = useApp((s) => s.legendOpen) ?? !low
  const inUse = useApp((s) => s.interaction.type === 'taking-out' || s.interaction.type === 'drawing')
  const nothing = useApp((s) => s.effective.placements.length === 0)
  if (inUse || nothing) return null
  return (
    <section className="legend" aria-label={t('ui.legend.label')}>
      <div className="legend-head">
        <Choice
          label={t('ui.legend.label')}
          value={metric}
          options={metrics.map((id) => ({ id, label: t(`look.legend.metrics.${id}`) }))}
          onChange={setMetric}
          look="quiet"
          testId="metric-select"
        />
        <Button
          look="icon"
          hint={t(open ? 'look.legend.fold' : 'look.legend.open')}
          aria-expanded={open}
          onPress={() => openLegend(!open)}
          data-testid="legend-fold"
        >
          {open ? <ChevronsDownUp size={14} /> : <ChevronsUpDown size={14} />}
        </Button>
      </div>
      <LegendKey metric={metric} open={open} />
      {open ? <RunLegend /> : null}
    </section>
  )
}

function LegendKey({ metric, open }: { readonly metric: Metric; readonly open: boolean }) {
  const { t } = useT()
  const view = useApp(floorMetric)
  const worst = useWorstOutage()
  if (metric === 'none') return open ? <p className="label">{t('ui.legend.noneHint')}</p> : null
  if (!view) return <p className="label">{t('look.legend.working')}</p>
  const shaded = view.unit === 'share'
  return (
    <>
      {shaded && view.bands.length > 0 ? <RampScale cool={metric === 'supply-temperature'} /> : null}
      {open ? <LegendBands view={view} /> : shaded ? null : <BandStrip view={view} />}
      <LegendReading view={view} open={open} />
      {open && metric === 'worst-outage' && worst ? (
        <p className="label truncate" title={worst}>
          {t('ui.legend.out', { name: worst })}
        </p>
      ) : null}
    </>
  )
}

/** In a window lower than this the open legend would hide half of the floor. */
const LOW = '(max-height: 800px)'

function useLowWindow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const query = matchMedia(LOW)
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => matchMedia(LOW).matches,
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
