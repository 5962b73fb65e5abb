import type { Measured, Measurement } from '../../model/measured'

/**
 * The measurement behind a figure of a record; undefined where it was not measured. That of a whole covers its parts:
 * `size_m` covers `size_m.0`.
 * @param path place of the figure below the record, e.g. `load.design_kW`
 */
export function measurementOf(record: { readonly measured?: Measured }, path: string): Measurement | undefined {
  const { measured } = record
  if (!measured) return undefined
  const whole = Object.keys(measured).find((field) => path === field || path.startsWith(`${field}.`))
  return whole === undefined ? undefined : measured[whole]
}
