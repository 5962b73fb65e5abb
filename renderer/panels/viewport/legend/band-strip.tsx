import { useReadingText } from '../../../i18n/use-reading-text'
import type { MetricView } from '../../../scene/colour/metrics/metric-view'
import { swatch } from './legend-bands'

/** The colours of a folded legend in one line; with their names where no range of figures is told below. */
export function BandStrip({ view }: { readonly view: MetricView }) {
  const names = useReadingText()
  const named = !(view.unit && view.range)
  return (
    <ul className="legend-strip" data-testid="legend-strip">
      {view.bands.map((band) => {
        const words = names.band(band, view.unit)
        return (
          <li key={band.id} title={words}>
            <span className={band.hatched ? 'legend-swatch hatched' : 'legend-swatch'} style={swatch(band)} />
            <span className={named ? undefined : 'visually-hidden'}>{words}</span>
          </li>
        )
      })}
    </ul>
  )
}
