import type { Translator } from '../../i18n/translator'
import { powerInScale } from '../../units/display-units'

/** Power in words' reach: `846 kW`, `3.84 MW`. */
export function powerText(power_kW: number, t: Translator): string {
  const { value, unit, decimals } = powerInScale(power_kW)
  return `${t.number(value, decimals)}\u00a0${unit}`
}
