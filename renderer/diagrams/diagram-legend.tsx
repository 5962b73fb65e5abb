import type { DiagramKind } from '../../src/diagrams/network/diagram-network'
import type { Ink } from '../../src/diagrams/render/draw-shape'
import { useT } from '../i18n/translator-context'

interface LegendLine {
  readonly key: string
  readonly ink: Ink
  readonly dashed?: boolean
}

const lines: Readonly<Record<DiagramKind, readonly LegendLine[]>> = {
  'single-line': [
    { key: 'power', ink: 'power' },
    { key: 'standby', ink: 'power', dashed: true },
    { key: 'off', ink: 'off' },
  ],
  cooling: [
    { key: 'supply', ink: 'liquid' },
    { key: 'return', ink: 'return' },
    { key: 'air', ink: 'air' },
    { key: 'standby', ink: 'liquid', dashed: true },
    { key: 'off', ink: 'off' },
  ],
}

/** What lines and bars mean. */
export function DiagramLegend({ kind }: { readonly kind: DiagramKind }) {
  const { t } = useT()
  return (
    <ul className="diagram-legend" aria-label={t('diagrams.legend.label')}>
      {lines[kind].map(({ key, ink, dashed }) => (
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
      ))}
      <li>
        <span className="diagram-bar" aria-hidden />
        {t(kind === 'single-line' ? 'diagrams.legend.loadAndWorst' : 'diagrams.legend.load')}
      </li>
    </ul>
  )
}
