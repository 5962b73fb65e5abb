import type { Translator } from '../../../src/i18n/translator'
import { onSameStorey } from '../../../src/model/storeys'

/** What a storey is called: the ground floor, or the storey or basement counted from it. */
export function storeyName(storeys: readonly number[], at_m: number, t: Translator['t']): string {
  const rankOf = (m: number): number => storeys.findIndex((s) => onSameStorey(s, m))
  const number = rankOf(at_m) - rankOf(0)
  if (number === 0) return t('look.storeys.ground')
  return number > 0 ? t('look.storeys.storey', { number }) : t('look.storeys.basement', { number: -number })
}
