import { useMemo } from 'react'
import { useT } from '../../../i18n/translator-context'
import { useRunBandWords } from '../../../i18n/use-run-band-words'
import { isMeasured, type RunBand, runBandColours, runBands, runReading } from '../../../scene/colour/run-bands'
import { useApp } from '../../../state/hooks/use-app'
import { type RunMetric, runMetrics } from '../../../state/slices/run-look-slice'
import { Choice } from '../../../ui/fields/choice'

type Measured = Exclude<RunMetric, 'kind'>

/** By what pipes and cables are coloured, and what the colours mean. */
export function RunLegend() {
  const { t } = useT()
  const metric = useApp((s) => s.runMetric)
  const setMetric = useApp((s) => s.setRunMetric)
  const arrows = useApp((s) => s.flowArrows)
  const setArrows = useApp((s) => s.setFlowArrows)
  const nothing = useApp((s) => s.effective.connections.length === 0)
  if (nothing) return null
  return (
    <div className="run-legend">
      <Choice
        label={t('look.runs.label')}
        value={metric}
        options={runMetrics.map((id) => ({ id, label: t(`look.runs.metrics.${id}`) }))}
        onChange={setMetric}
        look="quiet"
        testId="run-metric-select"
      />
      {metric === 'kind' ? null : <RunBands metric={metric} />}
      <label className="run-legend-arrows">
        <input
          type="checkbox"
          checked={arrows}
          onChange={(event) => setArrows(event.target.checked)}
          data-testid="flow-arrows"
        />
        {t('look.runs.arrows')}
      </label>
    </div>
  )
}

function RunBands({ metric }: { readonly metric: Measured }) {
  const { t, number } = useT()
  const words = useRunBandWords(metric)
  const figures = useApp((s) => s.runFigures?.figures ?? null)
  const connections = useApp((s) => s.effective.connections)
  const counts = useMemo(() => {
    if (!figures) return null
    const found = { bands: new Map<RunBand, number>(), assumed: 0 }
    for (const c of connections) {
      if (!isMeasured(metric, c)) continue
      const { band, assumed } = runReading(metric, figures, c.id)
      found.bands.set(band, (found.bands.get(band) ?? 0) + 1)
      if (assumed) found.assumed++
    }
    return found
  }, [figures, connections, metric])
  if (!counts) return <p className="label">{t('look.legend.working')}</p>
  if (counts.bands.size === 0) return <p className="label">{t('look.legend.empty')}</p>
  return (
    <>
      <ul className="legend-bands" data-testid="run-bands">
        {runBands
          .filter((band) => counts.bands.has(band))
          .map((band) => (
            <li key={band} className="legend-band">
              <span
                className={band === 'unknown' ? 'legend-swatch hatched' : 'legend-swatch'}
                style={{ backgroundColor: band === 'unknown' ? 'transparent' : runBandColours[band] }}
              />
              <span className="truncate">{words(band)}</span>
              <span className="end muted">{number(counts.bands.get(band)!)}</span>
            </li>
          ))}
      </ul>
      {counts.assumed > 0 ? <p className="label">{t('look.runs.assumed', { count: counts.assumed })}</p> : null}
    </>
  )
}
