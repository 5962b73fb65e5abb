import { METRE_PER_FOOT } from '../../src/units/conversion-factors'
import { toDisplay } from '../../src/units/display-units'
import { type RunBand, runThresholds } from '../scene/colour/run-bands'
import type { RunMetric } from '../state/slices/run-look-slice'
import { useT } from './translator-context'
import { useFormat } from './use-format'

/** The span of a class in the reader's units. */
export function useRunBandWords(metric: Exclude<RunMetric, 'kind'>): (band: RunBand) => string {
  const { t, number } = useT()
  const format = useFormat()
  const text = (value: number): string => {
    if (metric === 'velocity') return format.quantity('velocity', value, 1)
    if (metric === 'loading') return format.percent(value)
    // Imperial pipe tables give the drop for 100 ft of run.
    return format.system === 'imperial'
      ? `${number(psiPer100Feet(value), 2)}\u00a0psi/100\u00a0ft`
      : `${number(value, 0)}\u00a0Pa/m`
  }
  return (band) => {
    const [first, second, limit] = runThresholds[metric].map(text) as [string, string, string]
    switch (band) {
      case 'low':
        return t('look.legend.below', { to: first })
      case 'near':
        return t('look.legend.between', { from: first, to: second })
      case 'full':
        return t('look.legend.between', { from: second, to: limit })
      case 'over':
        return t('look.runs.over', { limit })
      case 'unknown':
        return t('look.legend.classes.unknown')
    }
  }
}

/** @param drop_Pa_m pascals per metre */
const psiPer100Feet = (drop_Pa_m: number): number =>
  toDisplay('pressure', (drop_Pa_m * 100 * METRE_PER_FOOT) / 1000, 'imperial').value
