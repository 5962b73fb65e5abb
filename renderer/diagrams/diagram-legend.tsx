import type { DiagramKind } from '../../src/diagrams/network/diagram-network'
import { legendLines } from '../../src/diagrams/render/legend-lines'
import { useT } from '../i18n/translator-context'
import { useRunBandWords } from '../i18n/use-run-band-words'
import { runBands } from '../scene/colour/run-bands'
import type { RunMetric } from '../state/slices/run-look-slice'
import { bandInks } from './sheet/line-metrics'

/** What keeps its own colour beside the lines that a figure colours. */
const staysBeside: Readonly<Record<Exclude<RunMetric, 'kind'>, ReadonlySet<string>>> = {
  velocity: new Set(['air', 'off']),
  friction: new Set(['air', 'off']),
  loading: new Set(['off']),
}

/** What lines and bars mean. */
export function DiagramLegend({ kind, lines: metric }: { readonly kind: DiagramKind; readonly lines: RunMetric }) {
  const { t } = useT()
  return (
    <ul className="diagram-legend" aria-label={t('diagrams.legend.label')}>
      {metric === 'kind' ? null : <BandLines metric={metric} />}
      {(metric === 'kind' ? legendLines[kind] : legendLines[kind].filter((l) => staysBeside[metric].has(l.key))).map(
        ({ key, ink, dashed }) => (
          <li key={key}>
            <svg width="22" height="8" aria-hidden="true">
              <path
                d="M0 4H22"
                stroke={`var(--sheet-${ink})`}
                strokeWidth={2}
                {...(dashed ? { strokeDasharray: '5 3' } : {})}
              />
            </svg>
            {t(`diagrams.legend.${key}`)}
          </li>
        ),
      )}
      <li>
        <span className="diagram-bar" aria-hidden />
        {t(kind === 'single-line' ? 'diagrams.legend.loadAndWorst' : 'diagrams.legend.load')}
      </li>
    </ul>
  )
}

/** The classes of the figure that colours the lines. */
function BandLines({ metric }: { readonly metric: Exclude<RunMetric, 'kind'> }) {
  const words = useRunBandWords(metric)
  return runBands.map((band) => (
    <li key={band}>
      <svg width="22" height="8" aria-hidden="true">
        <path
          d="M0 4H22"
          stroke={`var(--sheet-${bandInks[band]})`}
          strokeWidth={2.5}
          {...(band === 'unknown' ? { strokeDasharray: '2 3' } : {})}
        />
      </svg>
      {words(band)}
    </li>
  ))
}
