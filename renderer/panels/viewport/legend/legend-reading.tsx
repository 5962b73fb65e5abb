import { placementOf } from '../../../../src/model/placement-of'
import { useT } from '../../../i18n/translator-context'
import { useReadingText } from '../../../i18n/use-reading-text'
import { type MetricView, UNKNOWN_BAND } from '../../../scene/colour/metrics/metric-view'
import { useApp } from '../../../state/hooks/use-app'

interface Props {
  readonly view: MetricView
  /** False where no class is there to click. */
  readonly open: boolean
}

/** The reading of what the pointer is over; by itself, since it changes with every move. */
export function LegendReading({ view, open }: Props) {
  const { t } = useT()
  const names = useReadingText()
  const hover = useApp((s) => s.hover)
  // A row of limits may point at what is no object of the site, such as the heat rejection as a whole.
  const label = useApp((s) => {
    const placement = s.hover === null ? undefined : placementOf(s.effective.placements, s.hover)
    return placement ? (placement.label ?? placement.id) : null
  })
  const { unit, range } = view
  if (hover === null || label === null)
    return (
      <p className="legend-reading muted" data-testid="legend-reading">
        {view.bands.length === 0
          ? t('look.legend.empty')
          : unit && range
            ? rangeText(names.reading(unit, range.low), names.reading(unit, range.high), t)
            : open
              ? t('look.legend.hint')
              : t('look.legend.unfold')}
      </p>
    )
  const reading = view.readings.get(hover)
  const band = view.bands.find((b) => b.id === reading?.band)
  const value = !reading
    ? t('look.legend.notMeasured')
    : reading.value !== null && unit
      ? names.reading(unit, reading.value)
      : band
        ? names.band(band, unit)
        : t(`look.legend.classes.${UNKNOWN_BAND}`)
  return (
    <p className="legend-reading" data-testid="legend-reading">
      <span className="truncate">{label}</span>
      <strong>{value}</strong>
    </p>
  )
}

const rangeText = (low: string, high: string, t: ReturnType<typeof useT>['t']): string =>
  low === high ? t('look.legend.allAt', { value: low }) : t('look.legend.range', { low, high })
