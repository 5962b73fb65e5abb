import { useMemo } from 'react'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useReadingText } from '../../i18n/use-reading-text'
import type { AppState } from '../../state/app-state'
import { floorMetric } from '../colour/metrics/floor-metric'
import type { Band } from '../colour/metrics/metric-view'
import { takeOutOf } from '../colour/take-out-look'

/** What a picture of the floor says beside what it shows. */
export interface PictureWords {
  title(state: AppState): string
  legend(state: AppState): {
    readonly title: string
    readonly lines: readonly (Pick<Band, 'colour' | 'until'> & { readonly hatched: boolean; readonly text: string })[]
  } | null
  length(length_m: number): string
  readonly north: string
}

/** The words of a picture in the reader's language and units. */
export function usePictureWords(): PictureWords {
  const { t } = useT()
  const format = useFormat()
  const names = useReadingText()
  return useMemo(
    () => ({
      title: ({ effective, document, scenario }) => {
        const open = document.scenarios?.find((s) => s.id === scenario)
        return open ? `${effective.site.name} · ${open.name ?? open.id}` : effective.site.name
      },
      legend: (state) => {
        const takeOut = takeOutOf(state)
        if (takeOut) return { title: t('look.picture.out', { names: takeOut.out.join(', ') }), lines: [] }
        const view = floorMetric(state)
        if (!view) return null
        return {
          title: t(`look.legend.metrics.${state.metric}`),
          lines: view.bands.map((band) => ({
            colour: band.colour,
            ...(band.until && { until: band.until }),
            hatched: band.hatched ?? false,
            text: names.band(band, view.unit),
          })),
        }
      },
      length: (length_m) => format.quantity('length', length_m, 0),
      north: t('look.picture.north'),
    }),
    [t, format, names],
  )
}
