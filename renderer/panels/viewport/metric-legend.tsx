import { useT } from '../../i18n/translator-context'
import type { Metric } from '../../state/app-state'
import { useApp } from '../../state/use-app'
import { Choice } from '../../ui/choice'

const metrics: readonly Metric[] = [
  'worst-outage',
  'normal-load',
  'power-density',
  'supply-temperature',
  'status',
  'none',
]

/** By what the floor is coloured, and what the colours mean. */
export function MetricLegend() {
  const { t } = useT()
  const metric = useApp((s) => s.metric)
  const setMetric = useApp((s) => s.setMetric)
  return (
    <section className="legend" aria-label={t('ui.legend.label')}>
      <Choice
        label={t('ui.legend.label')}
        value={metric}
        options={metrics.map((id) => ({ id, label: t(`ui.legend.metrics.${id}`) }))}
        onChange={setMetric}
        look="quiet"
        testId="metric-select"
      />
      <LegendKey metric={metric} />
    </section>
  )
}

function LegendKey({ metric }: { readonly metric: Metric }) {
  const { t } = useT()
  const worst = useWorstOutage()
  if (metric === 'none') return <p className="label">{t('ui.legend.noneHint')}</p>
  if (metric === 'status')
    return (
      <ul className="legend-list">
        {(['existing', 'new', 'dead'] as const).map((state) => (
          <li key={state}>
            <span className="legend-swatch" style={{ background: statusColour[state] }} />
            {t(`ui.legend.status.${state}`)}
          </li>
        ))}
      </ul>
    )
  const scale =
    metric === 'power-density'
      ? [t('ui.legend.least'), t('ui.legend.most')]
      : [metric === 'supply-temperature' ? t('ui.legend.cool') : '0', '80 %', '100 %', t('ui.legend.over')]
  return (
    <>
      <div className={metric === 'power-density' ? 'legend-ramp density' : 'legend-ramp'} />
      <div className="legend-scale">
        {scale.map((mark) => (
          <span key={mark}>{mark}</span>
        ))}
      </div>
      <div className="legend-foot">
        <span>
          <span className="legend-swatch hatched" />
          {t('ui.legend.unknown')}
        </span>
        {metric === 'worst-outage' && worst ? (
          <span className="truncate" title={worst}>
            {t('ui.legend.out', { name: worst })}
          </span>
        ) : null}
      </div>
    </>
  )
}

const statusColour = { existing: 'var(--faint)', new: 'var(--accent)', dead: 'var(--broken)' } as const

/** What is out of service in the worst outage of the selected component, or of the whole site. */
function useWorstOutage(): string | null {
  const worst = useApp((s) => s.answers?.check.worst)
  const selection = useApp((s) => s.selection)
  const placements = useApp((s) => s.effective.placements)
  if (!worst) return null
  const chosen = [...selection].map((id) => worst[id]).filter((w) => w !== undefined)
  const candidates = chosen.length ? chosen : Object.values(worst)
  let top: (typeof candidates)[number] | null = null
  for (const w of candidates) if (w.limit > 0 && (!top || w.value / w.limit > top.value / top.limit)) top = w
  if (!top?.out.length) return null
  return top.out.map((id) => placements.find((p) => p.id === id)?.label ?? id).join(', ')
}
