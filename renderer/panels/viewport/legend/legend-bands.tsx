import { Button } from 'react-aria-components'
import { useT } from '../../../i18n/translator-context'
import { useReadingText } from '../../../i18n/use-reading-text'
import type { Band, BandColour, MetricView } from '../../../scene/colour/metrics/metric-view'
import { useApp } from '../../../state/hooks/use-app'
import { AssumedMark } from '../../how/assumed-mark'

/** How a class looks in the legend. */
export const swatch = ({ colour, until, hatched }: Band): React.CSSProperties => {
  if (hatched && colour === 'body') return {}
  return until ? { background: `linear-gradient(90deg, ${colour}, ${until})` } : { backgroundColor: css(colour) }
}

const css = (colour: BandColour): string =>
  colour === 'body' ? 'var(--faint)' : colour.startsWith('#') ? colour : `var(--${colour})`

/** Classes that read as proven: known, and on the right side of a limit or served. */
const isClaim = ({ unit }: MetricView, { colour, hatched, span }: Band): boolean =>
  (unit === 'share' || unit === 'availability') && colour !== 'broken' && !hatched && (span?.from ?? 0) < 1

/** The classes of a metric with how many fall in each; a click selects them. */
export function LegendBands({ view }: { readonly view: MetricView }) {
  const { number } = useT()
  const names = useReadingText()
  const select = useApp((s) => s.select)
  const words = (band: Band): string => names.band(band, view.unit)
  return (
    <ul className="legend-bands">
      {view.bands.map((band) => (
        <li key={band.id}>
          <Button
            className="legend-band"
            onPress={({ ctrlKey, shiftKey, metaKey }) =>
              select(band.ids, ctrlKey || shiftKey || metaKey ? 'add' : 'replace')
            }
            data-testid={`band-${band.id}`}
          >
            <span className={band.hatched ? 'legend-swatch hatched' : 'legend-swatch'} style={swatch(band)} />
            <span className="truncate">{words(band)}</span>
            <AssumedMark question={isClaim(view, band) ? { of: 'supply', ids: band.ids } : null} />
            <span className="end muted">{number(band.ids.length)}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
