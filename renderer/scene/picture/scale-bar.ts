import type { UnitSystem } from '../../../src/units/display-units'
import { displayUnit } from '../../../src/units/display-units'

/** A round length and how many pixels of the picture it takes. */
export interface ScaleBar {
  readonly length_m: number
  readonly width_px: number
}

/** The longest of 1, 2, 5, 10, 20 … display units that fits. @param most_px room for it */
export function scaleBar(metresPerPixel: number, most_px: number, system: UnitSystem): ScaleBar {
  const unit_m = displayUnit('length', system).factor
  const most = (metresPerPixel * most_px) / unit_m
  const ten = 10 ** Math.floor(Math.log10(most))
  const round = [5, 2, 1].find((n) => n * ten <= most * (1 + 1e-9)) ?? 1
  const length_m = round * ten * unit_m
  return { length_m, width_px: length_m / metresPerPixel }
}
