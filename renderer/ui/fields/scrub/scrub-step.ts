import { fromDisplay, type QuantityKind, toDisplay, type UnitSystem } from '../../../../src/units/display-units'

/** Pixels of travel for one step. */
const STEP_PX = 4

/** Lengths of a plan go by the grid's finest step whatever their size: 5 cm, or an inch. */
const fixed: Partial<Record<QuantityKind, Readonly<Record<UnitSystem, number>>>> = {
  length: { metric: 0.05, imperial: 1 / 12 },
  angle: { metric: 1, imperial: 1 },
}

/** One step of a figure, in its base unit: a hundredth of its size in the unit on display, as a power of ten. */
export function scrubStep(kind: QuantityKind, base: number, system: UnitSystem): number {
  const shown = toDisplay(kind, base, system).value
  const step = fixed[kind]?.[system] ?? plainStep(shown)
  return fromDisplay(kind, step, system) - fromDisplay(kind, 0, system)
}

/** One step of a figure without a unit to convert. */
export const plainStep = (value: number): number =>
  value === 0 ? 0.1 : 10 ** Math.max(-3, Math.floor(Math.log10(Math.abs(value))) - 1)

/** Steps that a movement is worth: Shift ten times as many, Alt a tenth. */
export const stepsOf = (dx_px: number, { shift, alt }: { readonly shift: boolean; readonly alt: boolean }): number =>
  (dx_px / STEP_PX) * (shift ? 10 : alt ? 0.1 : 1)

/** The figure after so many steps: whole ones, or tenths where fine; without the dust of floating point. */
export function stepped(from: number, steps: number, step: number, fine: boolean): number {
  const whole = fine ? Math.round(steps * 10) / 10 : Math.round(steps)
  return Number((from + whole * step).toPrecision(12))
}
